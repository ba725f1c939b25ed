//! The endpoint: guards, signs in, and leads each request to its asset, page or act.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method, StatusCode};
use tidegate_api::tidegate::CreateSignInLink;
use tidegate_core::{Cx, Endpoint, EndpointRequest, EndpointResponse, Fault, Registry, wall};

use crate::explains::Explains;
use crate::guard::{self, Turned};
use crate::layout::{self, Theme};
use crate::live::{Commits, Made, Pages, patience};
use crate::sign_in::{Notice, Session, SignIns};
use crate::visit::{Fields, Trouble, Visit, link, segments};
use crate::{acts, pages};

/// The path below which the console answers.
pub const PREFIX: &str = "/_tidegate/console/";
const HTML: &str = "text/html; charset=utf-8";
/// Asks for the middle of a page alone.
const LIVE: HeaderName = HeaderName::from_static("x-tidegate-live");
/// Says what time the engine has.
const NOW: HeaderName = HeaderName::from_static("x-tidegate-now");
/// How long the browser remembers the theme.
const YEAR: u32 = 365 * 24 * 3600;

/// The console of one engine.
pub struct Console {
    engine: Cx,
    sign_ins: SignIns,
    explains: Arc<dyn Explains>,
    commits: Commits,
    pages: Pages,
}

/// Registers the console's pages and its operation; `commits` counts what the store has committed.
pub fn register(registry: &mut Registry, engine: &Cx, explains: Arc<dyn Explains>, commits: Commits) {
    let console = Arc::new(Console {
        engine: engine.clone(),
        sign_ins: SignIns::default(),
        explains,
        commits,
        pages: Pages::default(),
    });
    registry.operation::<CreateSignInLink, _>(&console).endpoint(PREFIX, console);
}

#[async_trait]
impl Endpoint for Console {
    async fn serve(&self, request: EndpointRequest) -> Result<EndpointResponse, Fault> {
        let mut answer = match guard::check(&request.method, &request.headers, self.own_host()) {
            Ok(()) => self.route(request).await,
            Err(Turned::Host) => plain(
                StatusCode::MISDIRECTED_REQUEST,
                &format!("The console answers as http://{}{PREFIX} alone.", self.own_host()),
            ),
            Err(Turned::Elsewhere) => {
                plain(StatusCode::FORBIDDEN, "This act was sent by a page of another site.")
            }
        };
        guard::harden(&mut answer.headers);
        answer.headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
        Ok(answer)
    }
}

impl Console {
    /// The open links and sessions.
    pub(crate) fn sign_ins(&self) -> &SignIns {
        &self.sign_ins
    }

    /// Who explains red things.
    pub(crate) fn explains(&self) -> &dyn Explains {
        self.explains.as_ref()
    }

    async fn route(&self, request: EndpointRequest) -> EndpointResponse {
        let reads = request.method == Method::GET || request.method == Method::HEAD;
        if !reads && request.method != Method::POST {
            return plain(StatusCode::METHOD_NOT_ALLOWED, "The console knows GET and POST.");
        }
        if reads && let Some(name) = request.path.strip_prefix("assets/") {
            return layout::asset(name)
                .unwrap_or_else(|| plain(StatusCode::NOT_FOUND, "There is no such asset."));
        }
        if request.path == "sign-in" && request.method == Method::GET {
            return self.sign_in(&request);
        }
        let cookie = guard::cookie(&request.headers, &self.cookie_name()).unwrap_or_default();
        let Some(session) = self.sign_ins.session(cookie, wall::now()) else {
            let words = "You are not signed in. A link signs you in, once.";
            let page = layout::signed_out(words, Theme::of(&request.headers));
            return html(StatusCode::UNAUTHORIZED, page.into_string());
        };
        if reads { self.page(session, &request).await } else { self.act(session, cookie, &request).await }
    }

    /// Uses a link up. The page leads on by itself: a redirect would not carry a cookie that is for this site alone
    /// where another program or page was clicked.
    fn sign_in(&self, request: &EndpointRequest) -> EndpointResponse {
        let query = Fields::read(&request.query);
        let theme = Theme::of(&request.headers);
        let token = query.get("token").unwrap_or_default();
        let Some(cookie) = self.sign_ins.redeem(self.engine.ids(), token, wall::now()) else {
            let words = "This link has expired, or somebody has used it.";
            return html(StatusCode::FORBIDDEN, layout::signed_out(words, theme).into_string());
        };
        let mut answer = html(StatusCode::OK, layout::signed_in(theme).into_string());
        let cookie = format!("{}={cookie}; Path={PREFIX}; HttpOnly; SameSite=Strict", self.cookie_name());
        set_cookie(&mut answer, &cookie);
        answer
    }

    async fn page(&self, session: Arc<Session>, request: &EndpointRequest) -> EndpointResponse {
        let path = segments(&request.path);
        if path.is_empty() {
            return see(&link(&["pipelines"]));
        }
        let address = if request.query.is_empty() {
            request.path.clone()
        } else {
            format!("{}?{}", request.path, request.query)
        };
        let key = format!("{} {address}", session.id);
        let commits = (self.commits)();
        let live = request.headers.contains_key(&LIVE);
        let turn = self.pages.turn(&key);
        let kept = if live { self.pages.fresh(&key, commits) } else { None };
        // Many windows on one page ask at the same moment; one of them pays for it.
        let making = if live && kept.is_none() { Some(turn.lock().await) } else { None };
        let kept = if making.is_some() { self.pages.fresh(&key, commits) } else { kept };
        let (status, title, made) = if let Some(made) = kept {
            (StatusCode::OK, String::new(), made)
        } else {
            let patience = patience(&path);
            let visit = self.visit(session.clone(), path, &request.query, &address);
            let (status, title, body) = match pages::page(self, &visit).await {
                Ok(page) => (StatusCode::OK, page.title, page.body),
                Err(trouble) => (trouble.status(), "Not shown".to_owned(), layout::trouble(&trouble)),
            };
            let made = Made::of(body.into_string());
            if status == StatusCode::OK {
                self.pages.keep(key, commits, patience, made.clone());
            }
            (status, title, made)
        };
        drop(making);
        let mut answer = if !live {
            let now = self.engine.clock().now();
            let theme = Theme::of(&request.headers);
            let frame =
                layout::Frame { session: &session, title: &title, theme, now, made: &made, here: &address };
            html(status, layout::whole(&frame, &self.engine).into_string())
        } else if guard::text(&request.headers, &header::IF_NONE_MATCH) == Some(made.etag.as_str()) {
            EndpointResponse::new(StatusCode::NOT_MODIFIED, HTML, Bytes::new())
        } else {
            EndpointResponse::new(status, HTML, made.html)
        };
        set(&mut answer.headers, header::ETAG, &made.etag);
        set(&mut answer.headers, NOW, &layout::shown_time(self.engine.clock().now()));
        answer
    }

    async fn act(&self, session: Arc<Session>, cookie: &str, request: &EndpointRequest) -> EndpointResponse {
        let form = Fields::read(&String::from_utf8_lossy(&request.body));
        if !session.knows(form.get("csrf").unwrap_or_default()) {
            return plain(
                StatusCode::FORBIDDEN,
                "The act does not carry its session's token: load the page again.",
            );
        }
        let back = form.get("back").filter(|back| is_page(back)).unwrap_or("pipelines").to_owned();
        let path = segments(&request.path);
        match path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["sign-out"] => {
                self.sign_ins.sign_out(cookie);
                let mut answer = html(
                    StatusCode::OK,
                    layout::signed_out("You have signed out.", Theme::of(&request.headers)).into_string(),
                );
                set_cookie(&mut answer, &format!("{}=; Path={PREFIX}; Max-Age=0", self.cookie_name()));
                answer
            }
            ["theme"] => {
                let theme = Theme::named(form.get("theme").unwrap_or_default());
                let mut answer = see(&format!("{PREFIX}{back}"));
                let cookie = format!(
                    "{}={}; Path={PREFIX}; Max-Age={YEAR}; HttpOnly; SameSite=Strict",
                    layout::THEME_COOKIE,
                    theme.name()
                );
                set_cookie(&mut answer, &cookie);
                answer
            }
            ["act", name] => {
                let visit = self.visit(session.clone(), path.clone(), "", &back);
                let done = acts::act(&visit, name, &form).await;
                self.pages.forget();
                match done {
                    Ok(done) => {
                        session.leave(Notice { good: done.good, text: done.text });
                        see(&format!("{PREFIX}{back}"))
                    }
                    Err(Trouble::NoPage) => plain(StatusCode::NOT_FOUND, "There is no such act."),
                    Err(trouble) => {
                        session.leave(Notice { good: false, text: trouble.words() });
                        see(&format!("{PREFIX}{back}"))
                    }
                }
            }
            _ => plain(StatusCode::NOT_FOUND, "There is no such act."),
        }
    }

    fn visit(&self, session: Arc<Session>, path: Vec<String>, query: &str, here: &str) -> Visit {
        Visit { cx: self.engine.clone(), session, path, query: Fields::read(query), here: here.to_owned() }
    }

    fn own_host(&self) -> &str {
        let url = self.engine.ports().endpoint_url();
        url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/')
    }

    /// Cookies do not tell ports apart, and several engines may run on one machine.
    fn cookie_name(&self) -> String {
        let port = self.own_host().rsplit_once(':').map_or("80", |(_, port)| port);
        format!("tidegate_console_{port}")
    }
}

/// Whether `back` is a page of the console, by its path below the prefix.
fn is_page(back: &str) -> bool {
    !back.starts_with(['/', '\\'])
        && !back.contains("..")
        && back.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>:".contains(&byte))
}

fn html(status: StatusCode, body: String) -> EndpointResponse {
    EndpointResponse::new(status, HTML, body)
}

fn plain(status: StatusCode, words: &str) -> EndpointResponse {
    EndpointResponse::new(status, "text/plain; charset=utf-8", words.to_owned())
}

fn see(address: &str) -> EndpointResponse {
    let mut answer = EndpointResponse::new(StatusCode::SEE_OTHER, HTML, Bytes::new());
    set(&mut answer.headers, header::LOCATION, address);
    answer
}

fn set_cookie(answer: &mut EndpointResponse, cookie: &str) {
    set(&mut answer.headers, header::SET_COOKIE, cookie);
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    match HeaderValue::from_str(value) {
        Ok(value) => {
            headers.insert(name, value);
        }
        Err(error) => tracing::error!(%error, %name, "a header of the console's cannot be written"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_leads_back_to_pages_of_the_console_alone() {
        assert!(is_page("pipelines/hello-pipeline"));
        assert!(is_page("logs/%2Faws%2Flambda%2Fhello?filter=a%20b"));
        for elsewhere in
            ["//evil.example", "/etc", "\\\\evil", "http://evil.example", "a\r\nb", "../credentials/x"]
        {
            assert!(!is_page(elsewhere), "{elsewhere}");
        }
    }
}
