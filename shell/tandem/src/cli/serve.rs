//! `tandem serve` and `tandem demo`: one house, answering until it is asked to stop.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use clap::Args;
use files::Files;
use kit::{Chance, Clock, Day, Done, Lang, MachineClock, ShiftedClock, Stop};
use store::{Db, Unfit};
use tokio::net::TcpListener;
use web::Config;

use super::place::Place;
use crate::{
    House,
    demo::{self, waiting::Waiting},
    post,
    runner::{self, Stopping},
    watch,
};

/// How long a stop may take altogether; the service manager waits a little longer (packaging/tandem.service).
const PATIENCE: Duration = Duration::from_secs(45);

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
    /// Where Prometheus reads figures (127.0.0.1:9187), never through the house's own address; nowhere when left out.
    #[arg(long, env = "TANDEM_METRICS_LISTEN", value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,
    /// What Prometheus must show as a bearer token; needed when figures are not only for this machine.
    #[arg(long, env = "TANDEM_METRICS_TOKEN", hide_env_values = true, value_name = "TOKEN")]
    metrics_token: Option<String>,
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
    let address = bind(args.listen).await?.into_std()?;
    let db = Db::open_folder(&args.data).await?;
    let files = Files::folder(&args.data.join("files"))?;
    if fresh {
        eprintln!("Building the demonstration centre for {as_of}. This takes a moment, once.");
        let waiting = Waiting::begin(address.try_clone()?)?;
        let mut tell = |step: &str| {
            waiting.stepped();
            eprintln!("  {}", web::locale::t(Lang::En, step, &[]));
        };
        demo::seed::seed(&db, &files, as_of, &mut tell).await?;
        waiting.end().await;
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
    let config = Config { demo: true, secure_cookies: false, files, base_url: base_url.clone() };
    let house = House::build(db, clock, Chance::from_machine(), config, Some(demo.clone())).await?;
    demo.belongs_to(house.clone());
    let listener = TcpListener::from_std(address)?;
    println!("\nTandem demonstration: {base_url}/demo\n");
    for (role, handle) in demo::pages::PARTS {
        println!("  {role:<14} {base_url}/demo/sign-in/{handle}");
    }
    println!("\nStop with Ctrl-C. The data stay in {}.", args.data.display());
    answer(listener, house).await
}

pub async fn serve(args: ServeArgs) -> Done<ExitCode> {
    let db = args.place.open().await?;
    let files = args.place.open_files()?;
    let base_url = args.base_url.unwrap_or_else(|| format!("http://{}", args.listen));
    post::configure(args.smtp.as_deref(), &args.mail_from).map_err(Stop::fault)?;
    let secure_cookies = base_url.starts_with("https://");
    let config = Config { demo: false, secure_cookies, files, base_url: base_url.trim_end_matches('/').to_owned() };
    let house = House::build(db, clock(args.clock_at.as_deref())?, Chance::from_machine(), config, None).await?;
    if let Some(at) = args.metrics_listen {
        show_figures(at, args.metrics_token, &house).await?;
    }
    let listener = bind(args.listen).await?;
    println!("Tandem serves at {base_url}");
    if !house.app.house().ready {
        println!("This house is new: open {base_url}/setup to create its administrator.");
    }
    answer(listener, house).await
}

async fn bind(at: SocketAddr) -> Done<TcpListener> {
    TcpListener::bind(at)
        .await
        .map_err(|e| Unfit(format!("cannot listen at {at}: {e}; choose another with --listen")).into())
}

async fn show_figures(at: SocketAddr, token: Option<String>, house: &House) -> Done<()> {
    let token = token.filter(|t| !t.is_empty());
    if token.is_none() && !at.ip().is_loopback() {
        return Err(Unfit(format!(
            "figures at {at} would be open to the network: set TANDEM_METRICS_TOKEN, or listen at 127.0.0.1"
        ))
        .into());
    }
    let listener = bind(at).await?;
    let router = watch::router(house.watch.clone(), token);
    // Ends with the process: a figure cut off is no loss.
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

fn clock(at: Option<&str>) -> Done<Arc<dyn Clock>> {
    let Some(at) = at else { return Ok(Arc::new(MachineClock)) };
    let at = chrono::DateTime::parse_from_rfc3339(at)?.timestamp_millis();
    Ok(Arc::new(ShiftedClock::starting_at(kit::At(at))))
}

/// Answers until asked to stop; then no new connection is taken, requests and what is in hand end, and leases are given back.
async fn answer(listener: TcpListener, house: House) -> Done<ExitCode> {
    let (hand, stopping) = Stopping::new();
    let behind = tokio::spawn(runner::run(house.clone(), stopping.clone()));
    let db = house.app.0.db.clone();
    let serving = axum::serve(listener, house.router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stopping.clone().wanted());
    let serving = tokio::spawn(async move { serving.await });
    stopped().await;
    tracing::info!("asked to stop: finishing what is in hand");
    hand.send_replace(true);
    let both = async { tokio::join!(serving, behind) };
    if tokio::time::timeout(PATIENCE, both).await.is_err() {
        tracing::warn!("something did not end in time and is cut off; what it began is undone");
    }
    let _ = tokio::time::timeout(Duration::from_secs(5), db.close()).await;
    tracing::info!("stopped");
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
