//! Rooms, database and clock joined into one running house.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{Method, StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use kit::{Chance, Clock, Done, NewsKind};
use store::{Db, Hearer, JobKind};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    csrf::CsrfLayer,
};
use web::{App, Config, Door, Doors};

use crate::{
    demo, openapi, outbox, rooms, runner, setup,
    watch::{self, Watch},
};

/// Everything that serves: the app, its routes, and what runs behind them.
#[derive(Clone)]
pub struct House {
    pub app: App,
    pub router: Router,
    /// Every door there is; the tests walk this list.
    pub doors: Arc<Vec<Door>>,
    /// Every kind of news there is.
    pub news: Arc<Vec<NewsKind>>,
    pub hears: Arc<Vec<Hearer>>,
    pub jobs: Arc<Vec<JobKind>>,
    pub demo: Option<Arc<demo::Demo>>,
    /// What an operator sees.
    pub watch: Arc<Watch>,
}

impl House {
    pub async fn build(
        db: Db,
        clock: Arc<dyn Clock>,
        chance: Chance,
        config: Config,
        demo: Option<Arc<demo::Demo>>,
    ) -> Done<House> {
        let mut doors = web::own_doors();
        doors.join(setup::doors());
        doors.join(outbox::doors());
        if let Some(demo) = &demo {
            doors.join(demo::pages::doors(demo.clone()));
        }
        let mut news = web::news();
        let (mut hears, mut jobs, mut importers, mut searches) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let held = rooms::held();
        for room in rooms::rooms() {
            doors.join(room.doors);
            news.extend(room.news);
            hears.extend(room.hears);
            jobs.extend(room.jobs);
            importers.extend(room.importers);
            searches.extend(room.search);
        }
        let amounts = held.iter().flat_map(|h| h.holding.facts.iter().map(|column| (h.holding.table, *column)));
        let amounts = amounts.filter(|(_, column)| column.contains("_minor")).collect();
        let told = news.iter().map(|kind| kind.name).collect();
        let parts = web::Parts { importers: Arc::new(importers), searches, amounts, news: told };
        records::register(held);
        plan::change::register(vec![practise::caution]);
        let directory = Box::new(people::PeopleDirectory);
        let app = App::new(db, clock, chance, directory, parts, config);
        app.refresh().await?;
        let list = Arc::new(doors.list.clone());
        let (news, hears, jobs) = (Arc::new(news), Arc::new(hears), Arc::new(jobs));
        let watch = Arc::new(Watch::new(app.clone(), hears.clone()));
        let mut house = House { app, router: Router::new(), doors: list, news, hears, jobs, demo, watch };
        house.router = house.layered(doors);
        Ok(house)
    }

    fn layered(&self, doors: Doors) -> Router {
        let (app, described) = (self.app.clone(), self.doors.clone());
        doors
            .into_router()
            .route("/", get(|| async { Redirect::to("/today") }))
            .route("/healthz", get(|| async { "ok" }))
            .route("/readyz", get(ready))
            .route("/openapi.json", get(move || async move { openapi::answer(&described) }))
            .fallback(|| async { web::Trouble::from(kit::Stop::missing()) })
            .layer(from_fn_with_state(self.clone_behind(), news_before_answer))
            .layer(from_fn_with_state(app.clone(), web::layer))
            .layer(DefaultBodyLimit::max(web::BODY_BYTES_MAX))
            // Sec-Fetch-Site and Origin: another site's page cannot post here.
            .layer(CsrfLayer::new())
            .layer(from_fn(patience))
            .layer(
                // Fast: the last tenth of the bytes would cost as much time as the page itself.
                CompressionLayer::new()
                    .quality(CompressionLevel::Fastest)
                    // Sound is compressed already, and a range of it counts in its own bytes.
                    .compress_when(DefaultPredicate::new().and(NotForContentType::new("audio/"))),
            )
            .layer(CatchPanicLayer::new())
            .layer(from_fn_with_state(self.watch.clone(), watch::layer))
            .with_state(app)
    }

    fn clone_behind(&self) -> Behind {
        Behind { app: self.app.clone(), hears: self.hears.clone() }
    }
}

/// How long a request may take before its answer begins; one that brings files along may come over a slow line.
const PATIENCE: Duration = Duration::from_secs(60);
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(15 * 60);

async fn patience(req: Request, next: Next) -> Response {
    let kind = req.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
    let patience = if kind.starts_with("multipart/form-data") { PATIENCE_WITH_FILES } else { PATIENCE };
    match tokio::time::timeout(patience, next.run(req)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// What the layer behind every change needs.
#[derive(Clone)]
struct Behind {
    app: App,
    hears: Arc<Vec<Hearer>>,
}

/// News of a change are heard before the answer leaves, so that the next page already shows what follows from it.
async fn news_before_answer(State(behind): State<Behind>, req: Request, next: Next) -> Response {
    let changes = req.method() != Method::GET && req.method() != Method::HEAD;
    let response = next.run(req).await;
    if changes && !response.status().is_client_error() && !response.status().is_server_error() {
        runner::hear(&behind.app, &behind.hears).await;
    }
    response
}

async fn ready(State(app): State<App>) -> Response {
    match app.0.db.look(None, app.now()).await {
        Ok(_) => "ready".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response(),
    }
}
