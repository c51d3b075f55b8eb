//! Slows down whoever tries passwords, without locking out the person whose name is tried.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
};

use axum::{
    extract::ConnectInfo,
    http::{Extensions, HeaderMap},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Tries of one name from one address: a burst of this many, then one every twelve seconds.
const PAIR_PER_MINUTE: u32 = 5;
/// Tries of one name from everywhere, so that many addresses together do not guess quickly either.
const NAME_PER_MINUTE: u32 = 30;
/// Tries from one address: a whole centre may stand behind one, and signs in at eight in the morning.
const ADDRESS_PER_MINUTE: u32 = 120;
/// Keys a limiter remembers before it forgets those that have not been tried lately.
const KEYS_MAX: usize = 1_000;
/// Longer names are the same name to the throttle, so that nobody fills its memory.
const NAME_CHARS_MAX: usize = 200;

pub struct Throttle {
    pairs: DefaultKeyedRateLimiter<(String, IpAddr)>,
    names: DefaultKeyedRateLimiter<String>,
    addresses: DefaultKeyedRateLimiter<IpAddr>,
    /// Argon2 takes 19 MiB a hash: two at a time keep memory flat under a storm.
    pub hashing: tokio::sync::Semaphore,
}

impl Throttle {
    pub fn new() -> Self {
        let quota = |n| Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Self {
            pairs: RateLimiter::keyed(quota(PAIR_PER_MINUTE)),
            names: RateLimiter::keyed(quota(NAME_PER_MINUTE)),
            addresses: RateLimiter::keyed(quota(ADDRESS_PER_MINUTE)),
            hashing: tokio::sync::Semaphore::new(2),
        }
    }

    /// `false`: too many tries of this name, or from this address.
    pub fn admits(&self, name: &str, from: IpAddr) -> bool {
        if self.pairs.len().max(self.names.len()).max(self.addresses.len()) > KEYS_MAX {
            self.pairs.retain_recent();
            self.names.retain_recent();
            self.addresses.retain_recent();
        }
        let name: String = name.chars().take(NAME_CHARS_MAX).flat_map(char::to_lowercase).collect();
        // The narrow one first: who is slowed there takes nothing from the others.
        self.pairs.check_key(&(name.clone(), from)).is_ok()
            && self.addresses.check_key(&from).is_ok()
            && self.names.check_key(&name).is_ok()
    }
}

/// Where a request comes from: the peer, or whom a proxy on this machine names last. A header from elsewhere is a stranger's
/// word and is not read. An IPv6 address stands for its /64, which is one household or one rented machine.
pub(crate) fn address(headers: &HeaderMap, extensions: &Extensions) -> IpAddr {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |c| c.0.ip());
    let named = || {
        let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?.rsplit(',').next()?;
        last.trim().parse().ok()
    };
    let from = if peer.is_loopback() { named().unwrap_or(peer) } else { peer };
    match from.to_canonical() {
        IpAddr::V6(v6) => {
            let s = v6.segments();
            IpAddr::V6(Ipv6Addr::new(s[0], s[1], s[2], s[3], 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(peer: &str, header: Option<&str>) -> IpAddr {
        let (mut headers, mut extensions) = (HeaderMap::new(), Extensions::new());
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 4711)));
        if let Some(text) = header {
            headers.insert("x-forwarded-for", text.parse().unwrap());
        }
        address(&headers, &extensions)
    }

    #[test]
    fn only_a_proxy_on_this_machine_is_believed() {
        let ip = |s: &str| s.parse::<IpAddr>().unwrap();
        assert_eq!(from("203.0.113.9", Some("10.1.1.1")), ip("203.0.113.9"));
        assert_eq!(from("127.0.0.1", Some("10.1.1.1, 198.51.100.7")), ip("198.51.100.7"));
        assert_eq!(from("127.0.0.1", Some("nonsense")), ip("127.0.0.1"));
        assert_eq!(from("::1", Some("2001:db8:1:2:3:4:5:6")), ip("2001:db8:1:2::"));
        assert_eq!(from("::ffff:203.0.113.9", None), ip("203.0.113.9"));
    }

    #[test]
    fn a_stranger_elsewhere_does_not_lock_a_colleague_out() {
        let throttle = Throttle::new();
        let ip = |n| IpAddr::V4(Ipv4Addr::new(203, 0, 113, n));
        assert!((0..PAIR_PER_MINUTE).all(|_| throttle.admits("liga", ip(1))));
        assert!(!throttle.admits("Liga", ip(1)));
        assert!(throttle.admits("liga", ip(2)));
        // Many addresses together are slowed for the one name; others still come in.
        let let_in = (3..100).filter(|n| throttle.admits("liga", ip(*n))).count();
        assert!(let_in < NAME_PER_MINUTE as usize, "{let_in}");
        assert!(throttle.admits("marte", ip(2)));
        // Many names from one address are slowed.
        let tries = (0..300).filter(|n| throttle.admits(&format!("name{n}"), ip(200))).count();
        assert!(tries <= ADDRESS_PER_MINUTE as usize + 2, "{tries}");
    }
}
