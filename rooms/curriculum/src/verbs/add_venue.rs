//! A classroom.

use ::store::Work;
use kit::{Done, Role, SiteId, Stop, VenueId, Words};

use crate::{
    model::{Venue, VenueAdded},
    store,
};

#[derive(Clone, Debug)]
pub struct NewVenue {
    pub slug: String,
    pub site: SiteId,
    pub name: Words,
    pub seats: i64,
    pub hour_minor: i64,
    /// Each time it is used, beside the hours.
    pub use_minor: i64,
    pub setup_minutes: i64,
    pub clear_minutes: i64,
    /// From the site to it, one way; 0 in the house.
    pub way_minutes: i64,
    pub fare_minor: i64,
    pub directions: Words,
    pub equipment: Words,
}

/// New, or changed when the slug is known.
pub async fn add_venue(work: &mut Work, new: NewVenue) -> Done<VenueId> {
    people::must_be(work, &[Role::Planner, Role::Administrator]).await?;
    if new.seats < 1 {
        return Err(Stop::at("seats", "curriculum-seats-one"));
    }
    let venue = Venue {
        id: work.id(),
        slug: new.slug,
        site: new.site,
        name: new.name,
        seats: new.seats,
        hour_minor: new.hour_minor,
        use_minor: new.use_minor,
        setup_minutes: new.setup_minutes,
        clear_minutes: new.clear_minutes,
        way_minutes: new.way_minutes,
        fare_minor: new.fare_minor,
        directions: new.directions,
        equipment: new.equipment,
    };
    let id = store::write_venue(work, &venue).await?;
    work.tell(&VenueAdded { venue: id.clone() }).await?;
    Ok(id)
}
