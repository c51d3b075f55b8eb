//! What the program knows of itself, as pages: `cargo xtask generate` writes them to docs/, and a test compares them.

use std::{fmt::Write, fs, path::Path};

use clap::{Arg, Command, CommandFactory};
use kit::{Done, Lang, Role};
use web::{Access, doors::Door};

/// Name and text of every page.
pub fn pages() -> [(&'static str, String); 5] {
    [
        ("configuration.md", configuration()),
        ("routes.md", routes()),
        ("permissions.md", permissions()),
        ("events.md", events()),
        ("rules.md", rules()),
    ]
}

/// Writes the pages that are not as they should be.
pub fn write(folder: &Path) -> Done<()> {
    for (name, text) in pages() {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            fs::write(&path, text)?;
            println!("written: {}", path.display());
        }
    }
    Ok(())
}

const ROUTES: &str = "\
# Routes, and who may come in

Generated from the doors of the rooms by `cargo xtask generate`; a test compares it, others knock at every door signed out and in
the wrong role.

What somebody may do behind a door (their own, that of the people they lead, everybody's) the verb checks again. Addresses under
`/api/` and `/scim/` take a token (*Settings → Interface tokens*) and answer in JSON; others answer with a page. `POST` takes a form, and an
`Idempotency-Key` where a programme may ask twice. Doors of the demonstration exist only there.
";

fn routes() -> String {
    let mut page = ROUTES.to_owned();
    for (room, list) in every_door() {
        doors(&mut page, room, &list);
    }
    page
}

/// The doors of the house and of each room; those of the demonstration exist only there.
fn every_door() -> Vec<(&'static str, Vec<Door>)> {
    let mut own = web::own_doors();
    own.join(crate::setup::doors());
    own.join(crate::outbox::doors());
    let rooms = crate::rooms::rooms().into_iter().map(|room| (room.name, room.doors.list));
    std::iter::once(("the house", own.list)).chain(rooms).collect()
}

fn doors(page: &mut String, room: &str, list: &[Door]) {
    if list.is_empty() {
        return;
    }
    let _ = write!(page, "\n## {room}\n\n| method | address | who may come in |\n|---|---|---|\n");
    for door in list {
        let who = match door.access {
            Access::Public => "anybody".to_owned(),
            Access::SignedIn => "signed in".to_owned(),
            Access::Roles(roles) => roles.iter().map(|r| r.code()).collect::<Vec<_>>().join(", "),
        };
        let _ = writeln!(page, "| {} | `{}` | {who} |", door.method, door.path);
    }
}

const PERMISSIONS: &str = "\
# Who may do what

Generated from the doors of the rooms by `cargo xtask generate`; a test compares it. The same doors, room by room, are in
[routes](routes.md).

Everybody who works here is a learner; an administrator, or a file of people, gives the other roles from a day to a day. Somebody with
two roles may do what either may. *Reads* are pages, files and answers for programmes; *changes* are forms. Behind a door the verb
checks again whose it is, as each role's first lines say; nobody sees more of a person by asking for an address.
";

/// What is a role's behind its doors: the verbs check it (`people::is_manager_of`, `people::acts_for`, `coach::is_partner`).
fn reach(role: Role) -> &'static str {
    match role {
        Role::Learner => {
            "Their own: training, goals, practice, calls once they are handed over, transcript, certificates, and all that is held \
             about them."
        }
        Role::Coach => {
            "The people of their own team and those they were assigned: practice, follow-ups, what was seen on contacts, call \
             reviews. No development plans, no transcripts."
        }
        Role::Facilitator => {
            "Trainers. The sessions they teach, who sits in them and how these people practise, and drafts of courses."
        }
        Role::Manager => {
            "Managers and team leads. The people below them, however far: goals, follow-ups, levels, development plans, transcripts, \
             seats asked for. A deputy keeps another manager's open promises meanwhile, and sees no levels, development plans or \
             transcripts."
        }
        Role::Planner => {
            "Needs, plan, sessions, courses, rooms and effects of the whole house; everybody's transcript and levels. No development \
             plans, and nobody's own practice."
        }
        Role::Administrator => {
            "People, imports, settings, keys, outbox, budgets, audit and copies; everybody's transcript, and all that is held about \
             a person. No development plans, and nobody's own practice."
        }
    }
}

fn permissions() -> String {
    let mut page = PERMISSIONS.to_owned();
    let all = every_door();
    page.push_str("\n## Anybody, signed in or not\n");
    opened(&mut page, &all, |access| access == Access::Public);
    page.push_str("\n## Everybody who is signed in\n");
    opened(&mut page, &all, |access| access == Access::SignedIn);
    for role in Role::ALL {
        let does = web::locale::t(Lang::En, &format!("demo-{}-does", role.code()), &[]);
        let _ = write!(page, "\n## {}\n\n{does}. {}\n", role.code(), reach(role));
        opened(&mut page, &all, |access| matches!(access, Access::Roles(roles) if roles.contains(&role)));
    }
    page
}

/// A table of the doors with such an access, a line for each room that has any.
fn opened(page: &mut String, all: &[(&'static str, Vec<Door>)], wanted: impl Fn(Access) -> bool) {
    page.push_str("\n| room | reads | changes |\n|---|---|---|\n");
    for (room, list) in all {
        let with = |read: bool| {
            let doors = list.iter().filter(|door| wanted(door.access) && (door.method == "GET") == read);
            doors.map(|door| format!("`{}`", door.path)).collect::<Vec<_>>().join(" · ")
        };
        let (reads, changes) = (with(true), with(false));
        if !reads.is_empty() || !changes.is_empty() {
            let _ = writeln!(page, "| {room} | {reads} | {changes} |");
        }
    }
}

const EVENTS: &str = "\
# Events

Generated from the rooms by `cargo xtask generate`; a test compares it.

The journal keeps what happened, in the transaction in which it happened. A body holds ids and numbers, no names; the golden
samples are in `tests/house/events`. Old versions are read for ever (`News::lift`). What somebody says without their name is told
without an actor, dated by the day.
";

fn events() -> String {
    let mut page = EVENTS.to_owned();
    let rooms = crate::rooms::rooms();
    let hears = |name: &str| {
        let all = rooms.iter().flat_map(|r| &r.hears).filter(|h| h.names.contains(&name));
        all.map(|h| h.name).collect::<Vec<_>>().join(" · ")
    };
    let own = web::news();
    let told = rooms.iter().map(|r| (r.name, &r.news));
    for (room, news) in [("the house", &own)].into_iter().chain(told).filter(|(_, news)| !news.is_empty()) {
        let _ = write!(page, "\n## {room}\n\n| event | version | in words | heard by |\n|---|---|---|---|\n");
        for kind in news {
            let words = web::locale::t(Lang::En, &records::news_key(kind.name), &[]);
            let _ = writeln!(page, "| `{}` | {} | {words} | {} |", kind.name, kind.version, hears(kind.name));
        }
    }
    let _ = write!(page, "\n## By itself, every night\n\n| from, local time of the house | act |\n|---|---|\n");
    for (minutes, name) in crate::night::acts() {
        let _ = writeln!(page, "| {:02}:{:02} | {name} |", minutes / 60, minutes % 60);
    }
    page
}

const RULES: &str = "\
# Rules of a plan

Generated from `engines/timetable/src/rules` by `cargo xtask generate`; a test compares it.

A plan that breaks a hard rule is not published; breaking a soft one costs money in the plan. The codes are those of
`bench/planner/FORMAT.md`. Each rule is a file with its own tests.

| code | kind | rule |
|---|---|---|
";

fn rules() -> String {
    let mut page = RULES.to_owned();
    for rule in timetable::rules::ALL {
        let kind = match rule.kind {
            timetable::rules::Kind::Hard => "hard",
            timetable::rules::Kind::Soft => "soft",
        };
        let _ = writeln!(page, "| {} | {kind} | {} |", rule.code, rule.sentence);
    }
    page
}

const HEAD: &str = "\
# Configuration

Generated from the command line by `cargo xtask generate`; a test compares it.

Every option that names a variable may be set either way; the command line wins. A service reads its variables from
`/etc/default/tandem`. Exit codes: 0 done · 1 something unexpected · 2 the command line was not understood · 3 the input has rows
to mend · 4 refused as things stand, in words.
";

fn configuration() -> String {
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
