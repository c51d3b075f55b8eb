//! A site writes, keeps or drops its words.

use ::store::Work;
use kit::{Done, Lang, Refusal, Role, Say, Stop};
use people::Site;

use super::{OwnWords, PARTS, Slot, Variant, VariantDropped, VariantWritten, slots, store as rows};
use crate::{model::Course, store};

const WORDS_MAX: usize = 8_000;

/// Who plans, the centre manager of the site, and whoever may teach the course and works there.
pub async fn may_vary(work: &mut Work, course: &Course, site: &Site) -> Done<bool> {
    let Some(who) = work.who().cloned() else { return Ok(work.is_system()) };
    if site.manager.as_ref() == Some(&who) || people::must_be(work, &[Role::Planner, Role::Administrator]).await.is_ok()
    {
        return Ok(true);
    }
    let today = people::today(work).await?;
    let licensed = store::licences_of(work, &who).await?.iter().any(|t| t.course == course.id && t.may(today));
    Ok(licensed && people::person(work, &who, today).await?.placement.is_some_and(|p| p.site == site.id))
}

/// Which item is meant.
struct Place<'a> {
    part: &'a str,
    item: &'a str,
    lang: Lang,
}

async fn found(work: &mut Work, slug: &str, site: &str, at: &Place<'_>) -> Done<(Course, Site, Option<Slot>)> {
    let course = store::course_by_slug(work, slug).await?;
    let site = people::sites(work).await?.into_iter().find(|s| s.slug == site).ok_or_else(Stop::missing)?;
    if !may_vary(work, &course, &site).await? {
        return Err(Stop::forbidden());
    }
    let text = store::text(work, &course.id, course.version, at.lang).await?;
    let slot = slots(&text).into_iter().find(|s| s.part == at.part && s.item == at.item);
    Ok((course, site, slot))
}

/// Says one item in the words of a site. Refused when every field is empty, or the same as the centre's.
pub async fn write_variant(
    work: &mut Work,
    slug: &str,
    site: &str,
    lang: Lang,
    (part, item): (&str, &str),
    words: OwnWords,
) -> Done<()> {
    let (course, site, slot) = found(work, slug, site, &Place { part, item, lang }).await?;
    let slot = slot.ok_or_else(Stop::missing)?;
    let columns = PARTS.iter().find(|(code, _)| *code == part).map_or(&[] as &[&str], |(_, columns)| columns);
    let first = columns.first().copied().unwrap_or("text");
    let words: OwnWords = words
        .into_iter()
        .filter(|(name, _)| columns.contains(&name.as_str()))
        .map(|(name, text)| (name, text.trim().to_owned()))
        .filter(|(name, text)| !text.is_empty() && slot.centre.get(name) != Some(text))
        .collect();
    if words.is_empty() {
        return Err(Stop::at(first, "curriculum-variant-empty"));
    }
    if let Some((name, text)) = words.iter().find(|(_, text)| text.chars().count() > WORDS_MAX) {
        let say = Say::new("web-field-too-long").with("max", WORDS_MAX).with("n", text.chars().count());
        return Err(Refusal::at(name, say).into());
    }
    let variant = Variant {
        course: course.id,
        site: site.id,
        lang,
        part: part.to_owned(),
        item: item.to_owned(),
        words,
        beside: slot.centre,
        version: course.version,
        written_at: work.now,
        written_by: work.who().cloned(),
    };
    rows::write(work, &variant).await?;
    work.tell(&VariantWritten { course: variant.course, site: variant.site, version: variant.version }).await?;
    Ok(())
}

/// The words are still right beside what the centre says now.
pub async fn keep_variant(work: &mut Work, slug: &str, site: &str, lang: Lang, (part, item): (&str, &str)) -> Done<()> {
    let (course, site, slot) = found(work, slug, site, &Place { part, item, lang }).await?;
    let slot = slot.ok_or_else(Stop::missing)?;
    let stands = rows::variants(work, &course.id, &site.id, lang).await?;
    let stands = stands.into_iter().find(|v| v.part == part && v.item == item).ok_or_else(Stop::missing)?;
    let by = work.who().cloned();
    let kept = Variant { beside: slot.centre, version: course.version, written_at: work.now, written_by: by, ..stands };
    rows::write(work, &kept).await?;
    work.tell(&VariantWritten { course: course.id, site: site.id, version: course.version }).await?;
    Ok(())
}

/// Back to the centre's words; also for an item that is in the course no more.
pub async fn drop_variant(work: &mut Work, slug: &str, site: &str, lang: Lang, (part, item): (&str, &str)) -> Done<()> {
    let (course, site, _) = found(work, slug, site, &Place { part, item, lang }).await?;
    let stands = rows::variants(work, &course.id, &site.id, lang).await?;
    let Some(stands) = stands.into_iter().find(|v| v.part == part && v.item == item) else { return Ok(()) };
    if rows::delete(work, &stands).await? {
        work.tell(&VariantDropped { course: course.id, site: site.id }).await?;
    }
    Ok(())
}
