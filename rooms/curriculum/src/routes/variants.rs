//! `/courses/{slug}/variants`: what a site says in its own words, beside what the centre says.

use std::collections::HashMap;

use axum::extract::Path;
use kit::{Done, Kind, Lang, PersonId, Stop};
use people::Site;
use store::Work;
use web::{Fields, Html, Page, Reply, Template, Visit, ui};

use crate::{
    model::Course,
    store as db,
    variants::{self, Age, OwnWords, PARTS, Slot, Variant},
};

const NAME_MAX: usize = 80;

struct Row {
    id: usize,
    name: String,
    badges: Vec<Html>,
    own: Vec<String>,
    beside: String,
    centre: Vec<String>,
    form: Option<Html>,
    /// Was refused: stays open.
    open: bool,
    hidden: Html,
    aged: bool,
}

#[derive(Template)]
#[template(path = "variants/show.html")]
struct Show<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    slug: String,
    course: String,
    tag: &'static str,
    sites: Vec<(String, String)>,
    langs: Vec<(String, String)>,
    count: String,
    older: Option<Html>,
    may: bool,
    problem: Option<String>,
    rows: Vec<Row>,
    save: String,
}

pub async fn show(v: Visit, Path(slug): Path<String>) -> Reply {
    let fields = Fields::from_pairs(["site", "lang"].map(|n| (n.to_owned(), v.query(n).to_owned())));
    let page = page(&v, &slug, fields).await?;
    Ok(v.page(page))
}

/// The site asked for, else the reader's own, else the first.
async fn site(v: &Visit, look: &mut Work, asked: &str, sites: &[Site]) -> Done<Site> {
    if let Some(found) = sites.iter().find(|s| s.slug == asked) {
        return Ok(found.clone());
    }
    let own = people::site_of(look, &v.who()?.id, v.today()).await?;
    own.or_else(|| sites.first().cloned()).ok_or_else(Stop::missing)
}

async fn page(v: &Visit, slug: &str, mut fields: Fields) -> Done<Page> {
    let mut look = v.look().await?;
    let course = db::course_by_slug(&mut look, slug).await?;
    let sites = people::sites(&mut look).await?;
    let site = site(v, &mut look, fields.text("site"), &sites).await?;
    let asked = Lang::from_code(fields.text("lang")).unwrap_or(v.lang());
    let (text, lang) = db::text_in(&mut look, &course.id, course.version, asked).await?;
    fields.set("site", site.slug.clone());
    fields.set("lang", lang.code());
    let own = variants::variants(&mut look, &course.id, &site.id, lang).await?;
    let may = variants::may_vary(&mut look, &course, &site).await?;
    let writers: Vec<PersonId> = own.iter().filter_map(|x| x.written_by.clone()).collect();
    let names = people::people_by_id(&mut look, &writers, v.today()).await?;
    let names: HashMap<PersonId, String> = names.into_iter().map(|(id, p)| (id, p.name)).collect();
    let mut slots = variants::slots(&text);
    let aged = own.iter().filter(|x| variants::age(x, &slots) != Age::Fresh).count();
    let places = slots.len();
    // What the centre has dropped still stands at its site, at the end of the page.
    for x in own.iter().filter(|x| variants::age(x, &slots[..places]) == Age::Gone).collect::<Vec<_>>() {
        if let Some((part, _)) = PARTS.iter().find(|(code, _)| *code == x.part) {
            slots.push(Slot { part, item: x.item.clone(), centre: x.beside.clone() });
        }
    }
    let draw = Draw { v, fields: &fields, course: &course, names: &names, may };
    let mut rows = Vec::new();
    for (i, slot) in slots.iter().enumerate() {
        let mine = own.iter().find(|x| x.part == slot.part && x.item == slot.item);
        // An item without words is no item: a letter without a dress code.
        if mine.is_none() && slot.centre.values().all(String::is_empty) && !may {
            continue;
        }
        rows.push(draw.row(i + 1, slot, mine, i >= places));
    }
    let title = course.title(v.lang()).to_owned();
    let body = Show {
        v,
        slug: slug.to_owned(),
        tag: lang.tag(),
        sites: sites.iter().map(|s| (s.slug.clone(), s.name.get(v.lang()).to_owned())).collect(),
        langs: course.titles.keys().map(|l| (l.code().to_owned(), v.language(*l))).collect(),
        count: v.tr("curriculum-variant-count", &[("site", site.name.get(v.lang()).into()), ("n", own.len().into())]),
        older: (aged > 0).then(|| ui::badge("due", &v.tn("curriculum-variant-older-n", aged))),
        may,
        problem: fields.error("").map(str::to_owned),
        save: v.ta("curriculum-variant-save", "site", site.name.get(v.lang())),
        rows,
        fields: &fields,
        course: title.clone(),
    };
    Ok(Page::new(&v.ta("curriculum-variants-of", "course", title), body).at("courses"))
}

struct Draw<'a> {
    v: &'a Visit,
    fields: &'a Fields,
    course: &'a Course,
    names: &'a HashMap<PersonId, String>,
    may: bool,
}

impl Draw<'_> {
    fn row(&self, id: usize, slot: &Slot, mine: Option<&Variant>, gone: bool) -> Row {
        let v = self.v;
        let part = v.t(&format!("curriculum-part-{}", slot.part));
        let title = slot.centre.get("title").or_else(|| slot.centre.get("text")).cloned().unwrap_or_default();
        let name = match slot.part {
            "words" => v.t(&format!("curriculum-field-{}", slot.item)),
            _ => format!("{part}: {}", clipped(&title)),
        };
        let changed = mine.is_some_and(|x| x.beside != slot.centre);
        let mut badges = Vec::new();
        if mine.is_some() {
            badges.push(ui::badge("a", &v.t("curriculum-variant-own")));
        }
        if gone {
            badges.push(ui::badge("due", &v.t("curriculum-variant-gone")));
        } else if changed {
            badges.push(ui::badge("due", &v.t("curriculum-variant-older")));
        }
        let refused = self.fields.text("row") == id.to_string();
        Row {
            id,
            name,
            badges,
            own: mine.map(|x| x.words.values().cloned().collect()).unwrap_or_default(),
            beside: mine.map(|x| self.beside(x)).unwrap_or_default(),
            centre: self.centre(slot, mine.filter(|_| changed && !gone)),
            form: (self.may && !gone).then(|| self.form(id, slot, mine, refused)),
            open: refused,
            hidden: self.hidden(id, slot),
            aged: changed && !gone,
        }
    }

    /// What the centre says; where it has changed, also what it said before.
    fn centre(&self, slot: &Slot, older: Option<&Variant>) -> Vec<String> {
        let said = |words: &OwnWords| words.values().filter(|w| !w.is_empty()).cloned().collect::<Vec<_>>();
        let mut out = said(&slot.centre);
        if out.is_empty() {
            out.push(self.v.t("curriculum-variant-nothing"));
        }
        if let Some(x) = older {
            out.push(self.v.ta("curriculum-variant-before", "version", x.version));
            out.extend(said(&x.beside));
        }
        out
    }

    fn beside(&self, x: &Variant) -> String {
        let v = self.v;
        let name = x.written_by.as_ref().and_then(|p| self.names.get(p)).cloned().unwrap_or_default();
        let day = v.day_dated(x.written_at.day(v.zone()));
        let args = [
            ("version", x.version.into()),
            ("newest", self.course.version.into()),
            ("day", day.into()),
            ("name", name.into()),
        ];
        v.tr("curriculum-variant-beside", &args)
    }

    fn hidden(&self, id: usize, slot: &Slot) -> Html {
        let id = id.to_string();
        let pairs = [
            ("site", self.fields.text("site")),
            ("lang", self.fields.text("lang")),
            ("part", slot.part),
            ("item", slot.item.as_str()),
            ("row", id.as_str()),
        ];
        let input = |(name, value): (&str, &str)| {
            format!(r#"<input type="hidden" name="{name}" value="{}">"#, ui::escape(value))
        };
        Html(pairs.into_iter().map(input).collect())
    }

    fn form(&self, id: usize, slot: &Slot, mine: Option<&Variant>, refused: bool) -> Html {
        let v = self.v;
        let columns = PARTS.iter().find(|(code, _)| *code == slot.part).map_or(&[] as &[&str], |(_, c)| c);
        let mut shown = if refused { self.fields.clone() } else { Fields::default() };
        let mut out = self.hidden(id, slot).0;
        for name in columns {
            let at = format!("{name}-{id}");
            if !refused {
                shown.set(&at, mine.and_then(|x| x.words.get(*name)).cloned().unwrap_or_default());
            }
            let label = v.t(&format!("curriculum-field-{name}"));
            let hint = if *name == "example" { v.t("curriculum-variant-example-hint") } else { String::new() };
            let kind = if *name == "title" { "text" } else { "textarea" };
            out.push_str(&ui::field(&shown, &at, kind, &label, &hint).0);
        }
        Html(out)
    }
}

/// The beginning of a long line.
fn clipped(text: &str) -> String {
    let mut out: String = text.chars().take(NAME_MAX).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

pub async fn save(v: Visit, Path(slug): Path<String>, fields: Fields) -> Reply {
    let mut work = v.work().await?;
    let [site, part, item, row] = ["site", "part", "item", "row"].map(|n| fields.text(n).to_owned());
    let lang = Lang::from_code(fields.text("lang")).ok_or_else(Stop::missing)?;
    let at = (part.as_str(), item.as_str());
    let (done, said) = match fields.text("act") {
        "keep" => (variants::keep_variant(&mut work, &slug, &site, lang, at).await, "said-curriculum-variant-kept"),
        "drop" => (variants::drop_variant(&mut work, &slug, &site, lang, at).await, "said-curriculum-variant-dropped"),
        _ => {
            let columns = PARTS.iter().find(|(code, _)| *code == part).map_or(&[] as &[&str], |(_, c)| c);
            let word = |name: &&str| ((*name).to_owned(), fields.text(&format!("{name}-{row}")).to_owned());
            let words = columns.iter().map(word).collect();
            (variants::write_variant(&mut work, &slug, &site, lang, at, words).await, "said-curriculum-variant-saved")
        }
    };
    match done {
        Ok(()) => {
            work.commit().await?;
            Ok(v.go(&format!("/courses/{slug}/variants?site={site}&lang={}", lang.code()), said))
        }
        Err(Stop::Refused(mut r)) if r.kind == Kind::Invalid => {
            drop(work);
            for (name, _) in r.says.iter_mut().filter(|(name, _)| !name.is_empty()) {
                name.push_str(&format!("-{row}"));
            }
            let fields = fields.refused(&v, &r);
            Ok(v.page_refused(page(&v, &slug, fields).await?))
        }
        Err(stop) => Err(stop.into()),
    }
}
