//! Who is signed in: one-time links, the sessions that they open, and what each session carries.
//!
//! Only hashes of links and cookies are kept, so that memory that leaks opens nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tidegate_core::{Caller, Ids, Place, Timestamp};

/// How long a session lasts, in wall time.
const SESSION_MILLIS: i64 = 12 * 3600 * 1000;
/// Links and sessions that may be open at once; the oldest give way.
const MOST: usize = 1000;

type Hash = [u8; 32];

/// Who a link or a session stands for, and until when.
#[derive(Clone, Debug)]
struct Standing {
    caller: Caller,
    place: Place,
    until: Timestamp,
}

/// What an act has to say on the next page.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    /// Whether it did what was asked.
    pub(crate) good: bool,
    /// What happened.
    pub(crate) text: String,
}

/// Somebody's session.
#[derive(Debug)]
pub(crate) struct Session {
    standing: Standing,
    /// Tells sessions apart without opening one.
    pub(crate) id: String,
    csrf: String,
    notice: Mutex<Option<Notice>>,
}

impl Session {
    /// Who is signed in.
    pub(crate) fn caller(&self) -> &Caller {
        &self.standing.caller
    }

    /// Where their calls take place.
    pub(crate) fn place(&self) -> &Place {
        &self.standing.place
    }

    /// The token that each of the session's acts carries.
    pub(crate) fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Whether `given` is the session's token.
    pub(crate) fn knows(&self, given: &str) -> bool {
        self.csrf.as_bytes().ct_eq(given.as_bytes()).into()
    }

    /// Leaves a notice for the next page.
    pub(crate) fn leave(&self, notice: Notice) {
        *held(&self.notice) = Some(notice);
    }

    /// Takes the notice, once.
    pub(crate) fn take_notice(&self) -> Option<Notice> {
        held(&self.notice).take()
    }
}

/// Open links and sessions.
#[derive(Debug, Default)]
pub(crate) struct SignIns {
    links: Mutex<HashMap<Hash, Standing>>,
    sessions: Mutex<HashMap<Hash, Arc<Session>>>,
}

impl SignIns {
    /// A link's token, which signs `caller` in once, until `until`.
    pub(crate) fn link(&self, ids: &Ids, caller: Caller, place: Place, until: Timestamp) -> String {
        let token = ids.hex(64);
        let mut links = held(&self.links);
        make_room(&mut links, |standing| standing.until);
        links.insert(hash(&token), Standing { caller, place, until });
        token
    }

    /// Opens a session for a link's token, which is used up by that; answers the session's cookie.
    pub(crate) fn redeem(&self, ids: &Ids, token: &str, now: Timestamp) -> Option<String> {
        let link = held(&self.links).remove(&hash(token))?;
        if link.until <= now {
            return None;
        }
        let cookie = ids.hex(64);
        let ends = now.plus_millis(SESSION_MILLIS);
        // A role's session ends when its credentials do.
        let until = match &link.caller {
            Caller::Session(session) => session.expires.map_or(ends, |expires| expires.min(ends)),
            _ => ends,
        };
        let session = Session {
            standing: Standing { until, ..link },
            id: ids.hex(16),
            csrf: ids.hex(64),
            notice: Mutex::default(),
        };
        let mut sessions = held(&self.sessions);
        make_room(&mut sessions, |session| session.standing.until);
        sessions.insert(hash(&cookie), Arc::new(session));
        Some(cookie)
    }

    /// The session of a cookie, while it lasts.
    pub(crate) fn session(&self, cookie: &str, now: Timestamp) -> Option<Arc<Session>> {
        let mut sessions = held(&self.sessions);
        let key = hash(cookie);
        let session = sessions.get(&key)?.clone();
        if session.standing.until <= now {
            sessions.remove(&key);
            return None;
        }
        Some(session)
    }

    /// Ends the session of a cookie.
    pub(crate) fn sign_out(&self, cookie: &str) {
        held(&self.sessions).remove(&hash(cookie));
    }
}

fn make_room<T>(open: &mut HashMap<Hash, T>, until: impl Fn(&T) -> Timestamp) {
    if open.len() < MOST {
        return;
    }
    if let Some(oldest) = open.iter().min_by_key(|(_, one)| until(one)).map(|(key, _)| *key) {
        open.remove(&oldest);
    }
}

fn hash(token: &str) -> Hash {
    Sha256::digest(token.as_bytes()).into()
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    fn root() -> Caller {
        Caller::Root { account: "123456789012".into() }
    }

    fn signed_in(caller: Caller, redeemed_at: i64) -> (SignIns, Option<String>) {
        let (ids, sign_ins) = (Ids::seeded(7), SignIns::default());
        let place = Place::new("123456789012", "us-east-1");
        let token = sign_ins.link(&ids, caller, place, Timestamp::from_millis(MINUTE));
        let cookie = sign_ins.redeem(&ids, &token, Timestamp::from_millis(redeemed_at));
        assert!(sign_ins.redeem(&ids, &token, Timestamp::from_millis(0)).is_none(), "a link signs in once");
        (sign_ins, cookie)
    }

    #[test]
    fn a_link_signs_in_until_it_expires() {
        assert!(signed_in(root(), MINUTE - 1).1.is_some());
        assert!(signed_in(root(), MINUTE).1.is_none());
    }

    #[test]
    fn a_session_ends_after_its_time_and_by_signing_out() {
        let (sign_ins, cookie) = signed_in(root(), 0);
        let cookie = cookie.unwrap();
        let at = |millis| sign_ins.session(&cookie, Timestamp::from_millis(millis));
        assert_eq!(at(SESSION_MILLIS - 1).unwrap().caller(), &root());
        assert!(at(SESSION_MILLIS).is_none());
        let (sign_ins, cookie) = signed_in(root(), 0);
        let cookie = cookie.unwrap();
        sign_ins.sign_out(&cookie);
        assert!(sign_ins.session(&cookie, Timestamp::from_millis(1)).is_none());
    }

    #[test]
    fn a_roles_session_ends_with_its_credentials() {
        let session = tidegate_core::RoleSession {
            expires: Some(Timestamp::from_millis(2 * MINUTE)),
            ..Default::default()
        };
        let (sign_ins, cookie) = signed_in(Caller::Session(Box::new(session)), 0);
        let cookie = cookie.unwrap();
        assert!(sign_ins.session(&cookie, Timestamp::from_millis(MINUTE)).is_some());
        assert!(sign_ins.session(&cookie, Timestamp::from_millis(2 * MINUTE)).is_none());
    }

    #[test]
    fn acts_carry_the_sessions_own_token() {
        let (sign_ins, cookie) = signed_in(root(), 0);
        let session = sign_ins.session(&cookie.unwrap(), Timestamp::from_millis(1)).unwrap();
        assert!(session.knows(session.csrf()));
        assert!(!session.knows(""));
        assert!(!session.knows(&session.csrf()[1..]));
    }
}
