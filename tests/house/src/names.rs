//! Lists of people stand in the order of the language the organisation chose.

use std::sync::Arc;

use kit::Lang;
use store::Actor;

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

pub fn list(add: crate::Add) {
    add("names/lists of people are sorted as the chosen language does it", |s, k| Box::pin(sorted(s, k)));
}

const HEADER: &str = "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,weekly_hours,wage_minor_per_hour,bio_en,queue";
const NAMES: [&str; 9] = [
    "Åse Ztest",
    "Zara Ztest",
    "Ārija Ztest",
    "Anna Ztest",
    "Nguyễn Thị An",
    "Lê Văn Zu",
    "王磊",
    "陈静",
    "Ķirsis Ztest",
];

async fn sorted(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut file = HEADER.to_owned();
    for (i, name) in NAMES.iter().enumerate() {
        file.push_str(&format!(
            "\nZ{i},{name},z{i}@x.example,z{i},lv,lv,riga,false,technical-support,sorting,agent,FJ1002,learner,2026-11-02,permanent,40,900,,technical-lv"
        ));
    }
    stage.bring_in(&file).await?;
    for (lang, expected) in [
        (Lang::Nb, ["Anna", "Ārija", "Ķirsis", "Lê", "Nguyễn", "Zara", "Åse", "王磊", "陈静"]),
        (Lang::Lv, ["Anna", "Åse", "Ārija", "Ķirsis", "Lê", "Nguyễn", "Zara", "王磊", "陈静"]),
        (Lang::Zh, ["陈静", "王磊", "Anna", "Ārija", "Åse", "Ķirsis", "Lê", "Nguyễn", "Zara"]),
        (Lang::Vi, ["Nguyễn", "Anna", "Ārija", "Åse", "Ķirsis", "Zara", "Lê", "王磊", "陈静"]),
    ] {
        equal(order(&stage, lang).await?, expected.map(str::to_owned).to_vec())
            .map_err(|e| format!("{lang:?}: {e}"))?;
    }
    paged(&stage).await
}

/// First words of the names, in the order of the list after the setting was changed.
async fn order(stage: &Stage, lang: Lang) -> Result<Vec<String>, String> {
    let app = &stage.house.app;
    let mut work = app.0.db.work(Actor::System, stage.now(), app.chance()).await.map_err(said)?;
    let settings = people::settings(&mut work).await.map_err(said)?;
    people::change_settings(&mut work, people::Settings { name_order: lang, ..settings }, &[]).await.map_err(said)?;
    work.commit().await.map_err(said)?;
    let mut look = stage.look().await?;
    let people = people::people(&mut look, as_of()).await.map_err(said)?;
    let ours = people.iter().filter(|p| p.email.ends_with("@x.example"));
    Ok(ours.map(|p| p.name.split(' ').next().unwrap_or("").to_owned()).collect())
}

/// The pages of the list join: nobody twice, nobody left out.
async fn paged(stage: &Stage) -> Result<(), String> {
    let mut guest = stage.as_("mei.lin").await?;
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let path = format!("/people?after={after}");
        let page = guest.sees(&path).await?.body;
        let rows = page.split("<th scope=\"row\"><a href=\"/people/").skip(1);
        seen.extend(rows.filter_map(|r| r.split('"').next().map(str::to_owned)));
        // The frame's links carry the place of this page; the one below the list has the next.
        match page.split("team=&#38;after=").nth(1).and_then(|rest| rest.split('"').next()) {
            Some(next) => after = next.to_owned(),
            None => break,
        }
    }
    let mut look = stage.look().await?;
    let all = people::people(&mut look, as_of()).await.map_err(said)?;
    equal(seen, all.into_iter().map(|p| p.handle).collect())
}
