//! `tandem export --data DIR --out FOLDER [--as csv|sqlite]`: everything, as files.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, ValueEnum};
use kit::{Done, Stop};
use store::Actor;

use super::{behind_a_desk, place::Place};

const HELP: &str = "\
With --as csv the folder holds one CSV file per table (UTF-8 with a byte order mark) and README.txt, which says what each
column holds. With --as sqlite it holds tandem.sqlite. Uploaded files lie in files/ in both. The copy is one consistent moment, also while the house serves; it is
written down in the audit as the system's.

Exit codes:
  0  done
  1  something unexpected went wrong; the reason is on standard error
  2  the command line was not understood
  4  the folder is not empty; nothing was written

Examples:
  tandem export --data /var/lib/tandem --out copy-2026-11-24
  tandem export --database postgres://tandem@localhost/tandem --out copy --as sqlite";

#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub struct ExportArgs {
    #[command(flatten)]
    place: Place,
    /// The folder the copy goes to; made when missing, must be empty.
    #[arg(long)]
    out: PathBuf,
    #[arg(long = "as", value_enum, default_value_t = Form::Csv)]
    form: Form,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    Csv,
    Sqlite,
}

pub async fn run(args: ExportArgs) -> Done<ExitCode> {
    let out = &args.out;
    let cannot = |e: std::io::Error| Stop::fault(format!("the folder {} cannot be used: {e}", out.display()));
    std::fs::create_dir_all(out).map_err(cannot)?;
    if std::fs::read_dir(out).map_err(cannot)?.next().is_some() {
        eprintln!("tandem: the folder {} is not empty. Name another with --out.", out.display());
        return Ok(ExitCode::from(4));
    }
    // Building the house registers what every room holds.
    let house = behind_a_desk(&args.place).await?;
    let app = &house.app;
    let form = match args.form {
        Form::Csv => "csv",
        Form::Sqlite => "sqlite",
    };
    let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
    records::export_house(&mut work, form).await?;
    work.commit().await?;
    let mut look = app.0.db.look(None, app.now()).await?;
    let rows = match args.form {
        Form::Csv => records::export::to_folder(&mut look, app.files(), out).await?,
        Form::Sqlite => {
            let rows = records::export::to_sqlite(&mut look, &out.join("tandem.sqlite")).await?;
            records::export::files_to_folder(&mut look, app.files(), out).await?;
            rows
        }
    };
    println!("{rows} rows written to {}. They hold names and what people wrote: keep them safe.", out.display());
    Ok(ExitCode::SUCCESS)
}
