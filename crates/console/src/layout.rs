//! The frame around every page, the pages of who is not signed in, and the assets.

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, StatusCode};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};
use tidegate_core::{Cx, EndpointResponse, Timestamp};

use crate::console::PREFIX;
use crate::guard;
use crate::live::Made;
use crate::sign_in::Session;
use crate::visit::{Trouble, link};

const STYLE: &str = include_str!("../../../console/console.css");
const SCRIPT: &str = include_str!("../../../console/console.js");
const ICON: &str = include_str!("../../../console/icon.svg");

/// The cookie that remembers the theme.
pub(crate) const THEME_COOKIE: &str = "tidegate_theme";

/// The pages that the navigation leads to: path and title.
const NAVIGATION: [(&str, &str); 10] = [
    ("pipelines", "Pipelines"),
    ("deployments", "Deployments"),
    ("stacks", "Stacks"),
    ("functions", "Functions"),
    ("builds", "Builds"),
    ("connections", "Connections"),
    ("alarms", "Alarms"),
    ("logs", "Logs"),
    ("access", "Access"),
    ("explain", "Explain"),
];

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the system has it.
    Auto,
    /// Dark letters.
    Light,
    /// Light letters.
    Dark,
}

impl Theme {
    /// The theme that the browser remembers.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self::named(guard::cookie(headers, THEME_COOKIE).unwrap_or_default())
    }

    /// The theme of a name.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the frame shows around a page.
pub(crate) struct Frame<'a> {
    /// Who is signed in.
    pub(crate) session: &'a Session,
    /// The page's title.
    pub(crate) title: &'a str,
    /// The theme.
    pub(crate) theme: Theme,
    /// The engine's time.
    pub(crate) now: Timestamp,
    /// The page.
    pub(crate) made: &'a Made,
    /// The page's path below the console.
    pub(crate) here: &'a str,
}

/// A whole page.
pub(crate) fn whole(frame: &Frame<'_>, engine: &Cx) -> Markup {
    let notice = frame.session.take_notice();
    let middle = String::from_utf8_lossy(&frame.made.html);
    document(
        frame.title,
        frame.theme,
        &html! {
            a.skip href="#page" { "Skip to the page" }
            header.bar {
                a.brand href=(link(&["pipelines"])) { img src=(asset_link("icon.svg")) alt="" width="24" height="24"; "Tidegate" }
                (navigation(frame.here))
                (whose(frame, engine))
            }
            @if let Some(notice) = notice {
                p.notice.good[notice.good].bad[!notice.good] role="status" {
                    b { @if notice.good { "Done: " } @else { "Refused: " } } (notice.text)
                }
            }
            p.notice.bad #stale hidden role="status" { }
            main #page tabindex="-1" data-etag=(frame.made.etag) { (PreEscaped(middle)) }
        },
    )
}

fn navigation(here: &str) -> Markup {
    let first = here.split(['/', '?']).next().unwrap_or_default();
    html! {
        nav aria-label="Pages" {
            @for (path, title) in NAVIGATION {
                a href=(link(&[path])) aria-current=[(first == path).then_some("page")] { (title) }
            }
        }
    }
}

fn whose(frame: &Frame<'_>, engine: &Cx) -> Markup {
    let (session, place) = (frame.session, frame.session.place());
    html! {
        div.whose {
            span title="Account and region" { (place.account) " · " (place.region) }
            span title="The engine's clock" { time #now { (shown_time(frame.now)) } " · " (engine.clock().kind()) }
            span title="Signed in as" { (session.caller().arn(place)) }
            form method="post" action=(link(&["theme"])) {
                (hidden(session, frame.here))
                label { "Theme "
                    select name="theme" {
                        @for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
                            option value=(theme.name()) selected[theme == frame.theme] { (theme.name()) }
                        }
                    }
                }
                button.quiet { "Set" }
            }
            form method="post" action=(link(&["sign-out"])) {
                (hidden(session, frame.here))
                button.quiet { "Sign out" }
            }
        }
    }
}

fn hidden(session: &Session, here: &str) -> Markup {
    html! {
        input type="hidden" name="csrf" value=(session.csrf());
        input type="hidden" name="back" value=(here);
    }
}

/// An instant as pages show it.
pub(crate) fn shown_time(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M:%S")
}

/// What stands where a page could not be shown.
pub(crate) fn trouble(trouble: &Trouble) -> Markup {
    let denied = matches!(trouble, Trouble::Refused(error) if error.is_denied());
    html! {
        h1 { @if denied { "You may not see this" } @else { "This is not there" } }
        p.notice.bad role="alert" { (trouble.words()) }
        @if denied {
            p { "The decision and the statement behind it stand under " a href=(link(&["access"])) { "Access" } "." }
        }
        p { a href=(link(&["pipelines"])) { "To the pipelines" } }
    }
}

/// What somebody sees who is not signed in.
pub(crate) fn signed_out(words: &str, theme: Theme) -> Markup {
    document(
        "Sign in",
        theme,
        &html! {
            main.lone #page {
                h1 { "Tidegate" }
                p role="status" { (words) }
                p { "Ask for a link in a terminal, and open it:" }
                pre { code { "tidegate console" } }
            }
        },
    )
}

/// What somebody sees whose link was good.
pub(crate) fn signed_in(theme: Theme) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" data-theme=(theme.name()) {
            head {
                (head("Signed in"))
                meta http-equiv="refresh" content={ "0; url=" (link(&["pipelines"])) };
            }
            body { main.lone { h1 { "You are signed in" } p { a href=(link(&["pipelines"])) { "To the pipelines" } } } }
        }
    }
}

fn document(title: &str, theme: Theme, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" data-theme=(theme.name()) {
            head { (head(title)) }
            body { (body) }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        title { (title) " · Tidegate" }
        link rel="icon" href=(asset_link("icon.svg"));
        link rel="stylesheet" href=(asset_link("console.css"));
        script src=(asset_link("console.js")) defer {}
    }
}

fn text_of(name: &str) -> Option<(&'static str, &'static str)> {
    match name {
        "console.css" => Some((STYLE, "text/css; charset=utf-8")),
        "console.js" => Some((SCRIPT, "text/javascript; charset=utf-8")),
        "icon.svg" => Some((ICON, "image/svg+xml")),
        _ => None,
    }
}

/// An asset's address, which changes with its content.
fn asset_link(name: &str) -> String {
    let content = text_of(name).map_or("", |(text, _)| text);
    format!("{PREFIX}assets/{name}?v={}", hex::encode(&Sha256::digest(content.as_bytes())[..6]))
}

/// An asset.
pub(crate) fn asset(name: &str) -> Option<EndpointResponse> {
    let (text, kind) = text_of(name)?;
    let mut answer = EndpointResponse::new(StatusCode::OK, kind, Bytes::from_static(text.as_bytes()));
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    answer.headers.insert(header::CACHE_CONTROL, forever);
    Some(answer)
}
