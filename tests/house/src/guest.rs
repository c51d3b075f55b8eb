//! A visitor without a browser: keeps cookies, follows nothing by itself.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, header},
};
use tower::ServiceExt;

pub struct Guest {
    router: Router,
    cookies: BTreeMap<String, String>,
    pub bearer: Option<String>,
    /// Sent as `Idempotency-Key`.
    pub key: Option<String>,
}

pub struct Answer {
    pub status: u16,
    pub location: String,
    pub kind: String,
    pub body: String,
    /// The same as it came.
    pub bytes: Vec<u8>,
    pub headers: HeaderMap,
}

impl Guest {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), bearer: None, key: None }
    }

    pub fn speak(&mut self, lang: &str) {
        self.cookies.insert("lang".into(), lang.into());
    }

    pub async fn get(&mut self, path: &str) -> Result<Answer, String> {
        self.send("GET", path, "", "text/html").await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let body = fields
            .iter()
            .map(|(n, v)| format!("{n}={}", web::fields::encode(v).replace('/', "%2F")))
            .collect::<Vec<_>>()
            .join("&");
        self.send("POST", path, &body, "text/html").await
    }

    /// Posts and expects to be sent on; returns the page one lands on.
    pub async fn does(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let answer = self.post(path, fields).await?;
        if answer.status != 303 {
            return Err(format!("POST {path}: {} {}", answer.status, answer.text()));
        }
        self.sees(&answer.location.clone()).await
    }

    /// Gets a page and expects it to be there.
    pub async fn sees(&mut self, path: &str) -> Result<Answer, String> {
        let answer = self.get(path).await?;
        if answer.status != 200 {
            return Err(format!("GET {path}: {} {}", answer.status, answer.text()));
        }
        Ok(answer)
    }

    /// A form with one file in it.
    pub async fn upload(&mut self, path: &str, field: &str, name: &str, bytes: &[u8]) -> Result<Answer, String> {
        let mut body = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend(bytes);
        body.extend(b"\r\n--edge--\r\n");
        let kind = (header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send_bytes("POST", path, body, &[(header::ACCEPT, "text/html"), kind]).await
    }

    /// What a player asks for, which would take it packed if it were offered.
    pub async fn range(&mut self, path: &str, range: &str) -> Result<Answer, String> {
        self.send_bytes("GET", path, Vec::new(), &[(header::RANGE, range), (header::ACCEPT_ENCODING, "gzip")]).await
    }

    pub async fn send(&mut self, method: &str, path: &str, body: &str, accept: &str) -> Result<Answer, String> {
        let form = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let headers = [(header::ACCEPT, accept), form];
        let headers = if method == "POST" { &headers[..] } else { &headers[..1] };
        self.send_bytes(method, path, body.as_bytes().to_vec(), headers).await
    }

    async fn send_bytes(
        &mut self,
        method: &str,
        path: &str,
        body: Vec<u8>,
        headers: &[(header::HeaderName, &str)],
    ) -> Result<Answer, String> {
        let (path, _) = path.split_once('#').unwrap_or((path, ""));
        let cookies = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join("; ");
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "tandem.example")
            .header(header::COOKIE, cookies);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        if method == "POST" {
            request = request.header("sec-fetch-site", "same-origin");
        }
        if let Some(token) = &self.bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(key) = &self.key {
            request = request.header("idempotency-key", key);
        }
        let request = request.body(Body::from(body)).map_err(|e| e.to_string())?;
        let response = self.router.clone().oneshot(request).await.map_err(|e| e.to_string())?;
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or("").split(';').next().unwrap_or("");
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let text = |name| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("").to_owned();
        let (status, location, kind) = (parts.status.as_u16(), text(header::LOCATION), text(header::CONTENT_TYPE));
        let bytes = to_bytes(body, 200_000_000).await.map_err(|e| e.to_string())?;
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status, location, kind, body, bytes: bytes.to_vec(), headers: parts.headers })
    }
}

impl Answer {
    /// The words on the page: tags gone, blanks folded.
    pub fn text(&self) -> String {
        let body = self.body.split("<main").nth(1).unwrap_or(&self.body);
        let mut out = String::new();
        let mut tag = false;
        for c in body.chars() {
            match c {
                '<' => {
                    tag = true;
                    out.push(' ');
                }
                '>' => tag = false,
                c if !tag => out.push(c),
                _ => {}
            }
        }
        let out = out.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn says(&self, words: &str) -> Result<(), String> {
        if self.text().contains(words) {
            Ok(())
        } else {
            Err(format!("“{words}” is not on the page: {}", self.text()))
        }
    }

    pub fn silent_about(&self, words: &str) -> Result<(), String> {
        if self.text().contains(words) { Err(format!("“{words}” should not be on the page")) } else { Ok(()) }
    }

    /// The first address on the page that begins so.
    pub fn link(&self, start: &str) -> Result<String, String> {
        self.links(start).into_iter().next().ok_or_else(|| format!("no link to {start} on the page: {}", self.text()))
    }

    /// Every address (links and form targets) that begins so, in order, once.
    pub fn links(&self, start: &str) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for mark in ["href=\"", "action=\""] {
            for part in self.body.split(mark).skip(1) {
                let address = part.split('"').next().unwrap_or("").replace("&amp;", "&");
                if address.starts_with(start) && !out.contains(&address) {
                    out.push(address);
                }
            }
        }
        out
    }
}
