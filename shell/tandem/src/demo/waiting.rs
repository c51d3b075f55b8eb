//! While the demonstration is being built its address answers already: how far it is, in the reader's language, and the page
//! comes again by itself.

use std::{
    fmt::Write,
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use kit::{Done, Lang, Stop};
use tokio::{sync::oneshot, task::JoinHandle};
use web::{locale, ui};

use super::seed::STEPS;

pub struct Waiting {
    step: Arc<AtomicUsize>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Waiting {
    /// Answers at a listener's address until [`Waiting::end`].
    pub fn begin(listener: TcpListener) -> Done<Self> {
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Stop::from)?;
        let step = Arc::new(AtomicUsize::new(0));
        let shown = Arc::clone(&step);
        let router = Router::new().route("/assets/{*name}", get(web::serve_asset)).fallback(
            move |uri: Uri, headers: HeaderMap| async move { page(&uri, &headers, shown.load(Ordering::Relaxed)) },
        );
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
            let _ = stopped.await;
        });
        Ok(Self { step, stop, serving: tokio::spawn(async move { serving.await }) })
    }

    /// One of [`STEPS`] has begun.
    pub fn stepped(&self) {
        self.step.fetch_add(1, Ordering::Relaxed);
    }

    /// Whoever waits is answered by the demonstration from now on.
    pub async fn end(self) {
        let _ = self.stop.send(());
        let _ = self.serving.await;
    }
}

/// 503 for programs that ask whether it is ready, and a page for people, which asks again in a second.
fn page(uri: &Uri, headers: &HeaderMap, step: usize) -> Response {
    if uri.path() == "/healthz" {
        return StatusCode::OK.into_response();
    }
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let lang = accept.and_then(Lang::from_accept).unwrap_or(Lang::En);
    let t = |key: &str| ui::escape(&locale::t(lang, key, &[]));
    let mut steps = String::new();
    for (i, key) in STEPS.iter().enumerate() {
        let state = match (i + 1).cmp(&step) {
            std::cmp::Ordering::Less => r#" class="done""#,
            std::cmp::Ordering::Equal => r#" aria-current="step""#,
            std::cmp::Ordering::Greater => "",
        };
        let _ = write!(steps, "<li{state}>{}</li>", t(key));
    }
    let (title, text) = (t("demo-seed-title"), t("demo-seed-text"));
    let body = format!(
        r#"<!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/assets/tandem.css?{}"></head><body><main class="wrap"><div class="head"><div><h1>{title}</h1><p class="lede">{text}</p></div></div><ol class="steps">{steps}</ol></main></body></html>"#,
        lang.tag(),
        web::assets_version(),
    );
    let mut answer =
        (StatusCode::SERVICE_UNAVAILABLE, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response();
    web::secure(answer.headers_mut());
    answer.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
    answer.headers_mut().insert(header::REFRESH, header::HeaderValue::from_static("1"));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn programs_are_told_to_wait_and_people_how_far_it_is() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static("lv,en;q=0.5"));
        let answer = page(&Uri::from_static("/demo"), &headers, 2);
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers().get(header::REFRESH).map(|v| v.as_bytes()), Some(b"1".as_slice()));
        let body = axum::body::to_bytes(answer.into_body(), 100_000).await.unwrap_or_default();
        let text = String::from_utf8_lossy(&body).into_owned();
        assert!(text.contains(r#"<html lang="lv">"#) && !text.contains('⟦'), "{text}");
        assert_eq!((text.matches(r#"class="done""#).count(), text.matches("aria-current").count()), (1, 1));
    }
}
