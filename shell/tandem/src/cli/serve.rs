//! `tandem serve` and `tandem demo`: one house, answering until it is asked to stop.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use clap::Args;
use kit::{Chance, Clock, Day, Done, MachineClock, ShiftedClock, Stop};
use store::Db;
use web::Config;

use super::place::Place;
use crate::{House, demo, post, runner};

#[derive(Args, Debug)]
pub struct DemoArgs {
    /// Where the demonstration lives; made when missing, taken up again when there.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// The day it is in the demonstration (2026-11-30); today when left out.
    #[arg(long)]
    as_of: Option<Day>,
    /// Build the demonstration and stop.
    #[arg(long, hide = true)]
    seed_only: bool,
}

#[derive(Args, Debug)]
pub struct ServeArgs {
    #[command(flatten)]
    place: Place,
    /// Where to listen. TLS is ended before it, by a proxy.
    #[arg(long, env = "TANDEM_LISTEN", default_value = "127.0.0.1:8787", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// The address people type, for links in mails; with https cookies are secure. http:// and the listening address when left out.
    #[arg(long, env = "TANDEM_BASE_URL", value_name = "ADDRESS")]
    base_url: Option<String>,
    /// The mail server: smtp://user:password@host:587 or smtps://…; without one, mails stay in the outbox.
    #[arg(long, env = "TANDEM_SMTP", hide_env_values = true, value_name = "ADDRESS")]
    smtp: Option<String>,
    /// The sender of mails.
    #[arg(long, env = "TANDEM_MAIL_FROM", default_value = "tandem@localhost", value_name = "ADDRESS")]
    mail_from: String,
    /// The moment it is (2026-11-24T07:00:00Z), for tests; from there the clock runs on.
    #[arg(long, hide = true)]
    clock_at: Option<String>,
}

pub async fn demo(args: DemoArgs) -> Done<ExitCode> {
    let zone = demo::seed::zone();
    let known = demo::seed::as_of_of(&args.data);
    let as_of = args.as_of.or(known).unwrap_or_else(|| MachineClock.now().day(zone));
    let fresh = known.is_none();
    if let (Some(known), Some(asked)) = (known, args.as_of)
        && known != asked
    {
        eprintln!(
            "tandem: {} holds a demonstration of {known}. Choose another --data folder, or leave out --as-of.",
            args.data.display()
        );
        return Ok(ExitCode::from(4));
    }
    let start = Duration::from_millis(MachineClock.now().0 as u64);
    let db = Db::open_folder(&args.data).await?;
    if fresh {
        eprintln!("Building the demonstration centre for {as_of}. This takes a moment, once.");
        demo::seed::seed(&db, as_of, &mut |step| eprintln!("  {step}")).await?;
        demo::seed::remember(&args.data, as_of)?;
        let took = Duration::from_millis(MachineClock.now().0 as u64).saturating_sub(start);
        eprintln!("Done in {:.0} s.", took.as_secs_f64());
    }
    if args.seed_only {
        return Ok(ExitCode::SUCCESS);
    }
    // The demonstration's day began at 00:00; people try it at a working hour.
    let clock = Arc::new(ShiftedClock::starting_at(demo::seed::opening_moment(&db, as_of).await?));
    let demo = Arc::new(demo::Demo::new(clock.clone()));
    let base_url = format!("http://{}", args.listen);
    let config = Config { demo: true, secure_cookies: false, base_url: base_url.clone() };
    let house = House::build(db, clock, Chance::from_machine(), config, Some(demo.clone())).await?;
    demo.belongs_to(house.clone());
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    println!("\nTandem demonstration: {base_url}/demo\n");
    for (role, handle) in demo::pages::PARTS {
        println!("  {role:<14} {base_url}/demo/sign-in/{handle}");
    }
    println!("\nStop with Ctrl-C. The data stay in {}.", args.data.display());
    answer(listener, house).await
}

pub async fn serve(args: ServeArgs) -> Done<ExitCode> {
    let db = args.place.open().await?;
    let base_url = args.base_url.unwrap_or_else(|| format!("http://{}", args.listen));
    post::configure(args.smtp.as_deref(), &args.mail_from).map_err(Stop::fault)?;
    let secure_cookies = base_url.starts_with("https://");
    let config = Config { demo: false, secure_cookies, base_url: base_url.trim_end_matches('/').to_owned() };
    let house = House::build(db, clock(args.clock_at.as_deref())?, Chance::from_machine(), config, None).await?;
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    println!("Tandem serves at {base_url}");
    if !house.app.house().ready {
        println!("This house is new: open {base_url}/setup to create its administrator.");
    }
    answer(listener, house).await
}

fn clock(at: Option<&str>) -> Done<Arc<dyn Clock>> {
    let Some(at) = at else { return Ok(Arc::new(MachineClock)) };
    let at = chrono::DateTime::parse_from_rfc3339(at)?.timestamp_millis();
    Ok(Arc::new(ShiftedClock::starting_at(kit::At(at))))
}

async fn answer(listener: tokio::net::TcpListener, house: House) -> Done<ExitCode> {
    let behind = tokio::spawn(runner::run(house.clone()));
    let db = house.app.0.db.clone();
    axum::serve(listener, house.router).with_graceful_shutdown(stopped()).await?;
    behind.abort();
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Ctrl-C, or a service manager's polite request.
async fn stopped() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            tokio::select! { _ = ctrl_c => {}, _ = term.recv() => {} }
            return;
        }
    }
    let _ = ctrl_c.await;
}
