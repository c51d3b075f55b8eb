//! Rooms, what stands in them and what is carried to them, and the ways there.

use std::collections::HashMap;

use curriculum::{
    Course,
    equipment::{EquipmentId, Place},
};
use kit::SiteId;
use timetable::instance as it;

use super::{Builder, SLOT_MINUTES, slots_of, without};

/// A place to be at or to come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// Position of its site.
    pub site: usize,
    pub kind: SpotKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpotKind {
    Site,
    /// Works from home; with the minutes of the way where it was agreed to come.
    Home(Option<i64>),
    /// A venue outside the house: minutes from the site, and the fare.
    Out(i64, i64),
}

impl Builder<'_> {
    pub(super) fn rooms(&mut self) {
        let g = self.g;
        for v in &g.venues {
            let Some(site) = self.site_at.get(&v.site).copied() else { continue };
            let zone = g.sites[site].zone;
            // What is published keeps its time to set up and to clear.
            let turn = v.setup_minutes + v.clear_minutes;
            let used: Vec<(i32, i32)> = g
                .sessions
                .iter()
                .filter(|s| s.venue.as_ref() == Some(&v.id))
                .filter_map(|s| self.grid.span(s.starts_at.plus_minutes(-turn), s.ends_at.plus_minutes(turn)))
                .collect();
            let out = v.way_minutes > 0 || v.fare_minor > 0;
            let kind = SpotKind::Out(v.way_minutes, v.fare_minor);
            let site = if out { self.spot(Spot { site, kind }) } else { site };
            let id = self.rooms.len();
            self.rooms.push(it::Room {
                id,
                site,
                capacity: v.seats.max(0) as usize,
                slot_cents: v.hour_minor.max(0) * SLOT_MINUTES / 60,
                open: without(&self.open_hours(zone), &used),
                turn_slots: if turn > 0 { slots_of(turn) } else { 0 },
                use_cents: v.use_minor.max(0),
            });
            self.ids.rooms.push(v.id.clone());
        }
    }

    /// The rooms that have, or are brought, what a course asks for; `None` where it asks for nothing.
    pub(super) fn kits(&mut self, course: usize, c: &Course, o: &curriculum::Offering) -> Option<Vec<it::Kit>> {
        let (g, stores) = (self.g, &self.g.stores);
        if stores.asked(&c.id).is_empty() {
            return None;
        }
        let mut kits = Vec::new();
        let mut short: HashMap<SiteId, (EquipmentId, i64)> = HashMap::new();
        for (room, id) in self.ids.rooms.iter().enumerate() {
            let Some(v) = g.venues.iter().find(|v| v.id == *id) else { continue };
            let most = o.group_max.min(v.seats).max(1);
            let heads = stores.heads(&c.id, most, v);
            if heads < o.group_min.max(1) {
                if let Some(first) = stores.lacking(&c.id, o.group_min.max(1), v).into_iter().next() {
                    short.entry(v.site.clone()).or_insert((first.item, first.pieces));
                }
                continue;
            }
            let takes = stores
                .carried(&c.id, heads, v)
                .into_iter()
                .filter_map(|p| Some((*self.pool_at.get(&(p.item, v.site.clone()))?, p.pieces as i32)));
            kits.push(it::Kit { room, heads: heads as usize, takes: takes.collect() });
        }
        let equipped = |site: &SiteId| {
            kits.iter().any(|k| g.venues.iter().any(|v| v.id == self.ids.rooms[k.room] && v.site == *site))
        };
        let lacking: Vec<_> = short.into_iter().filter(|(site, _)| !equipped(site)).collect();
        self.ids.lacking.extend(lacking.into_iter().map(|(site, what)| ((course, site), what)));
        Some(kits)
    }

    /// What is carried about on each site, less what published sessions have out.
    pub(super) fn pools(&mut self) {
        let g = self.g;
        for item in &g.stores.items {
            for site in &g.sites {
                let pieces = g.stores.pieces(&item.id, &Place::Site(site.id.clone()));
                if pieces == 0 {
                    continue;
                }
                let out = g.sessions.iter().filter_map(|s| {
                    let venue = g.venues.iter().find(|v| Some(&v.id) == s.venue.as_ref() && v.site == site.id)?;
                    let offering = g.courses.iter().find(|c| c.id == s.course)?.offering(&s.offering)?;
                    let most = offering.group_max.min(venue.seats);
                    let heads = g.stores.heads(&s.course, most, venue).max(1);
                    let carried = g.stores.carried(&s.course, heads, venue);
                    let n = carried.iter().find(|p| p.item == item.id)?.pieces;
                    let (from, to) = self.grid.span(s.starts_at, s.ends_at)?;
                    Some((from, to, n.min(pieces) as i32))
                });
                self.pool_at.insert((item.id.clone(), site.id.clone()), self.pools.len());
                let out = out.collect();
                self.pools.push(it::Pool { pieces: pieces as i32, out });
            }
        }
    }

    pub(super) fn spot(&mut self, spot: Spot) -> usize {
        if let Some(at) = self.spots.iter().position(|s| *s == spot) {
            return at;
        }
        self.spots.push(spot);
        self.ids.sites.push(self.ids.sites[spot.site].clone());
        self.spots.len() - 1
    }

    /// Slots one way and the fare there and back; nobody travels to a home.
    pub(super) fn way(&self, from: Spot, to: Spot) -> Option<(i32, i64)> {
        let home = match from.kind {
            SpotKind::Site => 0,
            SpotKind::Home(minutes) => minutes?,
            SpotKind::Out(..) => return None,
        };
        let (out, fare) = match to.kind {
            SpotKind::Site => (0, 0),
            SpotKind::Out(minutes, fare) => (minutes, fare),
            SpotKind::Home(_) => return None,
        };
        let between = self.g.ways.between(&self.g.sites[from.site].id, &self.g.sites[to.site].id)?;
        let minutes = home + between.minutes + out;
        Some((if minutes > 0 { slots_of(minutes) } else { 0 }, between.fare_minor + fare))
    }
}
