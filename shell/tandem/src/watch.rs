//! What an operator sees: one line per request with its id, and figures in Prometheus' words. Doors and numbers, never
//! addresses as people typed them (a handle is a name), never bodies.

use std::sync::Arc;

use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use kit::{Clock, Done, MachineClock, Stopwatch};
use prometheus_client::{
    encoding::text::encode,
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use store::{Hearer, jobs, mail, sql};
use tracing::Instrument;
use web::App;

type Labels = Vec<(&'static str, String)>;

/// Seconds; the bounds people feel: at once, noticeable, waiting, too long.
const BOUNDS_SECONDS: [f64; 10] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 60.0];
const REQUEST_ID: &str = "x-request-id";

/// The figures of this process, and of the database it shares.
pub struct Watch {
    app: App,
    hears: Arc<Vec<Hearer>>,
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Family<Labels, Histogram, fn() -> Histogram>,
    works: Family<Labels, Counter>,
    jobs: Family<Labels, Gauge>,
    mails: Family<Labels, Gauge>,
    lag: Family<Labels, Gauge>,
    parked: Gauge,
}

impl Watch {
    pub fn new(app: App, hears: Arc<Vec<Hearer>>) -> Watch {
        let mut registry = Registry::with_prefix("tandem");
        let requests = Family::<Labels, Counter>::default();
        registry.register("requests", "Requests answered, by method, door and status", requests.clone());
        let buckets: fn() -> Histogram = || Histogram::new(BOUNDS_SECONDS);
        let seconds = Family::<Labels, Histogram, fn() -> Histogram>::new_with_constructor(buckets);
        registry.register("request_seconds", "How long answers took, by door", seconds.clone());
        let works = Family::<Labels, Counter>::default();
        registry.register("works", "Transactions begun for reading and writing, and committed", works.clone());
        let gauge = |registry: &mut Registry, name: &str, help: &str| {
            let family = Family::<Labels, Gauge>::default();
            registry.register(name, help, family.clone());
            family
        };
        let jobs = gauge(&mut registry, "jobs", "Jobs not done, by state: waiting, given_up");
        let mails = gauge(&mut registry, "mails", "Mails not sent, by state: waiting, unsure, given_up");
        let lag = gauge(&mut registry, "hearer_lag", "Events that a hearer has not acted on, by hearer");
        let parked = Gauge::default();
        registry.register("parked_events", "Events put aside after failing again and again", parked.clone());
        Watch { app, hears, registry, requests, seconds, works, jobs, mails, lag, parked }
    }

    /// The whole page of figures, read at this moment.
    pub async fn figures(&self) -> Done<String> {
        let mut look = self.app.0.db.look(None, self.app.now()).await?;
        let set = |family: &Family<Labels, Gauge>, label: &'static str, value: &str, n: i64| {
            family.get_or_create(&vec![(label, value.to_owned())]).set(n);
        };
        let jobs = jobs::waiting(&mut look, MachineClock.now()).await?;
        set(&self.jobs, "state", "waiting", jobs.waiting);
        set(&self.jobs, "state", "given_up", jobs.given_up);
        let mails = mail::tally(&mut look).await?;
        set(&self.mails, "state", "waiting", mails.waiting);
        set(&self.mails, "state", "unsure", mails.unsure);
        set(&self.mails, "state", "given_up", mails.given_up);
        for (hearer, n) in store::hearers::lag(&mut look, &self.hears).await? {
            set(&self.lag, "hearer", hearer, n);
        }
        self.parked.set(sql("SELECT count(*) AS n FROM parked").one(&mut look).await?.get("n")?);
        drop(look);
        for (kind, n) in store::works() {
            let counter = self.works.get_or_create(&vec![("kind", kind.to_owned())]).clone();
            counter.inner().store(n, std::sync::atomic::Ordering::Relaxed);
        }
        let mut page = String::new();
        encode(&mut page, &self.registry)?;
        Ok(page)
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

/// Around everything: gives the request its id, which every line of its log carries and the answer names, and counts it.
pub async fn layer(State(watch): State<Arc<Watch>>, req: Request, next: Next) -> Response {
    let id = told(req.headers()).unwrap_or_else(|| watch.app.chance().uuid(watch.app.now()));
    let door = req.extensions().get::<MatchedPath>().map_or("none", |p| p.as_str()).to_owned();
    let method = req.method().as_str().to_owned();
    let span = tracing::info_span!("request", id);
    let stopwatch = Stopwatch::start();
    let mut response = next.run(req).instrument(span.clone()).await;
    let (seconds, status) = (stopwatch.seconds(), response.status().as_u16());
    span.in_scope(|| {
        let ms = (seconds * 1000.0).round() as u64;
        tracing::info!(target: "tandem::requests", method, door, status, ms, "answered");
    });
    watch.seconds.get_or_create(&vec![("door", door.clone())]).observe(seconds);
    let labels = vec![("method", method), ("door", door), ("status", status.to_string())];
    watch.requests.get_or_create(&labels).inc();
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// The id that a proxy gave, when it is one: letters, digits and dashes, at most 64.
fn told(headers: &HeaderMap) -> Option<String> {
    let id = headers.get(REQUEST_ID)?.to_str().ok()?;
    let fits = (8..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    fits.then(|| id.to_owned())
}

/// `/metrics` on an address of its own, so that no proxy in front of the house ever shows it to the world.
pub fn router(watch: Arc<Watch>, token: Option<String>) -> Router {
    let answer = move |headers: HeaderMap| async move {
        if let Some(token) = token
            && !is_same(headers.get(header::AUTHORIZATION), &format!("Bearer {token}"))
        {
            return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")], "").into_response();
        }
        match watch.figures().await {
            Ok(page) => ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], page)
                .into_response(),
            Err(stop) => {
                tracing::error!(?stop, "the figures could not be read");
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        }
    };
    Router::new().route("/metrics", get(answer))
}

/// In the same time however many letters are right.
fn is_same(given: Option<&HeaderValue>, wanted: &str) -> bool {
    let (given, wanted) = (given.map_or(&b""[..], HeaderValue::as_bytes), wanted.as_bytes());
    given.len() == wanted.len() && given.iter().zip(wanted).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_from_outside_is_kept_when_it_is_one() {
        let of = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(REQUEST_ID, HeaderValue::from_str(text).unwrap());
            told(&headers)
        };
        assert_eq!(of("7f3c-aa01-b2").as_deref(), Some("7f3c-aa01-b2"));
        assert_eq!(of("short"), None);
        assert_eq!(of("a name, or worse"), None);
    }

    #[test]
    fn only_the_very_token_opens() {
        let given = HeaderValue::from_static("Bearer abc");
        assert!(is_same(Some(&given), "Bearer abc"));
        assert!(!is_same(Some(&given), "Bearer abd"));
        assert!(!is_same(None, "Bearer abc"));
    }
}
