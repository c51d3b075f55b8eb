//! Routes exist only through here, so that they can be listed: who may come in is said where the door is made.

use axum::{
    Router,
    extract::Request,
    handler::Handler,
    middleware::{Next, from_fn},
    response::{IntoResponse, Redirect, Response},
    routing::{MethodRouter, delete, get, patch, post, put},
};
use kit::{Role, Stop};

use crate::{App, Trouble, Visit, once};

/// Who may come in. What they may do there (own, own reports, all) the verb checks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Public,
    SignedIn,
    /// Signed in with at least one of these roles.
    Roles(&'static [Role]),
}

/// Whether a programme asks there, with a token: its answers are data, and no sign-in of a browser counts.
pub fn for_programmes(path: &str) -> bool {
    path.starts_with("/api/") || is_scim(path)
}

/// Provisioning by RFC 7644, which has its own shape for whatever goes wrong.
pub(crate) fn is_scim(path: &str) -> bool {
    path.starts_with("/scim/")
}

/// How the tests knock: a query and form fields. Placeholders in the path (`/sessions/{session}`) are filled from the
/// cast's samples by name.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    pub query: &'static str,
    pub form: &'static [(&'static str, &'static str)],
}

impl Sample {
    pub const PLAIN: Sample = Sample { query: "", form: &[] };

    pub const fn query(query: &'static str) -> Self {
        Sample { query, form: &[] }
    }
    pub const fn form(form: &'static [(&'static str, &'static str)]) -> Self {
        Sample { query: "", form }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Door {
    pub method: &'static str,
    pub path: &'static str,
    pub access: Access,
    pub sample: Sample,
}

#[derive(Debug, Default)]
pub struct Doors {
    pub list: Vec<Door>,
    router: Router<App>,
}

impl Doors {
    pub fn new() -> Self {
        Self::default()
    }

    /// A page or a fragment. Changes nothing; at most the journal is told that it was read.
    pub fn get<H, T>(&mut self, path: &'static str, access: Access, sample: Sample, handler: H)
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("GET", path, access, sample, get(handler));
    }

    /// A form or an interface call that changes something.
    pub fn post<H, T>(&mut self, path: &'static str, access: Access, sample: Sample, handler: H)
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("POST", path, access, sample, post(handler));
    }

    /// For programmes: puts a thing in the place of another.
    pub fn put<H, T>(&mut self, path: &'static str, access: Access, sample: Sample, handler: H)
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("PUT", path, access, sample, put(handler));
    }

    /// For programmes: changes parts of a thing.
    pub fn patch<H, T>(&mut self, path: &'static str, access: Access, sample: Sample, handler: H)
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("PATCH", path, access, sample, patch(handler));
    }

    /// For programmes: takes a thing away.
    pub fn delete<H, T>(&mut self, path: &'static str, access: Access, sample: Sample, handler: H)
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add("DELETE", path, access, sample, delete(handler));
    }

    fn add(
        &mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        sample: Sample,
        way: MethodRouter<App>,
    ) {
        self.list.push(Door { method, path, access, sample });
        let keyed = method == "POST" && for_programmes(path);
        let way = if keyed {
            way.layer(from_fn(move |v: Visit, req: Request, next: Next| once::once(path, v, req, next)))
        } else {
            way
        };
        let way = way.layer(from_fn(move |v: Visit, req: Request, next: Next| guard(access, v, req, next)));
        self.router = std::mem::take(&mut self.router).route(path, way);
    }

    /// Takes over another room's doors.
    pub fn join(&mut self, other: Doors) {
        self.list.extend(other.list);
        self.router = std::mem::take(&mut self.router).merge(other.router);
    }

    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

async fn guard(access: Access, v: Visit, req: Request, next: Next) -> Response {
    let allowed = match (access, v.me()) {
        (Access::Public, _) | (Access::SignedIn, Some(_)) => true,
        (Access::Roles(roles), Some(me)) => me.is_any(roles),
        (_, None) => {
            if v.wants_json() {
                return Trouble::signed_out().into_response();
            }
            return Redirect::to(&format!("/sign-in?next={}", crate::fields::encode(v.path_and_query())))
                .into_response();
        }
    };
    if allowed { next.run(req).await } else { Trouble::from(Stop::forbidden()).into_response() }
}
