//! One person's browser, as far as the server can tell: a connection kept open, cookies, compressed answers.

use std::collections::BTreeMap;

use reqwest::{Method, header};

use crate::Done;

pub struct Client {
    http: reqwest::Client,
    base: String,
    cookies: BTreeMap<String, String>,
}

pub struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub html: bool,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Client {
    pub fn stranger(port: u16) -> Done<Self> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|e| e.to_string())?;
        Ok(Self { http, base: format!("http://127.0.0.1:{port}"), cookies: BTreeMap::new() })
    }

    /// Signed in by the demonstration's link.
    pub async fn signed_in(port: u16, handle: &str) -> Done<Self> {
        let mut client = Self::stranger(port)?;
        let answer = client.get(&format!("/demo/sign-in/{handle}")).await?;
        if answer.status >= 400 || client.cookies.is_empty() {
            return Err(format!("{handle} could not sign in: {}", answer.status));
        }
        Ok(client)
    }

    pub async fn get(&mut self, path: &str) -> Done<Answer> {
        self.ask(Method::GET, path, None).await
    }

    pub async fn post(&mut self, path: &str, form: &str) -> Done<Answer> {
        self.ask(Method::POST, path, Some(form)).await
    }

    async fn ask(&mut self, method: Method, path: &str, form: Option<&str>) -> Done<Answer> {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        if !self.cookies.is_empty() {
            let jar: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
            request = request.header(header::COOKIE, jar.join("; "));
        }
        if let Some(form) = form {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::ORIGIN, &self.base)
                .header("sec-fetch-site", "same-origin")
                .body(form.to_owned());
        }
        let answer = request.send().await.map_err(|e| format!("{path}: {e}"))?;
        let status = answer.status().as_u16();
        let word =
            |name: header::HeaderName| answer.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let location = word(header::LOCATION);
        let html = word(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html"));
        for line in answer.headers().get_all(header::SET_COOKIE) {
            let Some((name, rest)) = line.to_str().ok().and_then(|l| l.split_once('=')) else { continue };
            self.cookies.insert(name.to_owned(), rest.split(';').next().unwrap_or_default().to_owned());
        }
        let body = answer.bytes().await.map_err(|e| format!("{path}: {e}"))?.to_vec();
        Ok(Answer { status, location, html, body })
    }
}
