//! The configuration as a page, read off the command line itself. `cargo xtask generate` writes it to docs/.

use std::fmt::Write;

use clap::{Arg, Command, CommandFactory};

const HEAD: &str = "\
# Configuration

Generated from the command line by `cargo xtask generate`; a test compares it.

Every option that names a variable may be set either way; the command line wins. A service reads its variables from
`/etc/default/tandem`. Exit codes: 0 done · 1 something unexpected · 2 the command line was not understood · 3 the input has rows
to mend · 4 refused as things stand, in words.
";

/// `docs/configuration.md`.
pub fn configuration() -> String {
    let mut cli = super::Cli::command();
    cli.build();
    let mut page = HEAD.to_owned();
    for command in cli.get_subcommands().filter(|c| !c.is_hide_set() && c.get_name() != "help") {
        describe(&mut page, "tandem", command);
    }
    page
}

fn describe(page: &mut String, before: &str, command: &Command) {
    let name = format!("{before} {}", command.get_name());
    if command.has_subcommands() {
        for inner in command.get_subcommands().filter(|c| c.get_name() != "help") {
            describe(page, &name, inner);
        }
        return;
    }
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    // A text is what a String takes: writing to it does not fail.
    let _ = write!(
        page,
        "\n## `{name}`\n\n{about}\n\n| option | variable | when left out | what it is |\n|---|---|---|---|\n"
    );
    for arg in
        command.get_arguments().filter(|a| !a.is_hide_set() && !matches!(a.get_id().as_str(), "help" | "version"))
    {
        let _ = writeln!(page, "{}", row(arg));
    }
}

fn row(arg: &Arg) -> String {
    let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let value = value.filter(|_| arg.get_num_args().is_none_or(|n| n.takes_values())).unwrap_or_default();
    let choices: Vec<String> = arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect();
    let value = if choices.is_empty() || value.is_empty() { value } else { choices.join("\\|") };
    let option = match arg.get_long() {
        Some(long) if value.is_empty() => format!("`--{long}`"),
        Some(long) => format!("`--{long} {value}`"),
        None => format!("`{value}`"),
    };
    let variable = arg.get_env().map_or_else(String::new, |v| format!("`{}`", v.to_string_lossy()));
    let usual: Vec<String> = arg.get_default_values().iter().map(|v| format!("`{}`", v.to_string_lossy())).collect();
    let usual = match usual.join(" ") {
        usual if usual == "`false`" || usual == "``" => String::new(),
        _ if arg.is_required_set() => "needed".into(),
        usual => usual,
    };
    let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default();
    format!("| {option} | {variable} | {usual} | {} |", help.replace('\n', " "))
}
