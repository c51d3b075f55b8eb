//! An administrator brings in people: a file with mistakes, the same file mended, and the way back.

use std::sync::Arc;

use store::sql;

use crate::{
    stage::{Kind, Stage, Stages, as_of, said},
    store_tests::equal,
};

const HEADER: &str = "id,name,email,handle,language,languages,site,home,department,team,position,manager_id,role,hired_on,contract,weekly_hours,wage_minor_per_hour,bio_en,queue";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = people_count(&stage).await?;
    let mut admin = stage.as_("kari.nordby").await?;
    admin.bearer = stage.programme("kari.nordby").await?.bearer;
    let bad = format!(
        "{HEADER}\nN1,Anna Lapa,anna.lapa@x.example,anna.lapa,lv,lv,riga,false,technical-support,technical-riga,agent,NOBODY,learner,31.11.2026,permanent,40,900,,technical-lv\n\
         N1,Juris Zars,juris.zars@x.example,juris.zars,lv,lv,riga,false,technical-support,technical-riga,agent,FJ1002,learner,2026-11-02,permanent,40,900,,technical-lv\n"
    );
    let tried = admin.send("POST", "/api/v1/imports/people?dry_run=yes", &bad, "application/json").await?;
    for piece in ["31.11.2026", "NOBODY"] {
        if !tried.body.contains(piece) {
            return Err(format!("the mistakes are not named ({piece}): {} {}", tried.status, tried.body));
        }
    }
    equal(people_count(&stage).await?, before)?;
    let good = format!(
        "{HEADER}\nN1,Anna Lapa,anna.lapa@x.example,anna.lapa,lv,lv,riga,false,technical-support,technical-riga,agent,FJ1002,learner,02.11.2026,permanent,40,900,,technical-lv\n"
    );
    let done = admin.send("POST", "/api/v1/imports/people", &good, "application/json").await?;
    if done.status >= 300 {
        return Err(format!("a good file was refused: {} {}", done.status, done.body));
    }
    equal(people_count(&stage).await?, before + 1)?;
    let mut look = stage.look().await?;
    let number: i64 =
        sql("SELECT max(number) AS n FROM import").one(&mut look).await.map_err(said)?.get("n").map_err(said)?;
    drop(look);
    admin.bearer = None;
    admin.speak("en");
    admin.does(&format!("/imports/{number}/undo"), &[]).await?;
    equal(people_count(&stage).await?, before)?;
    crate::events::check_journal(&stage).await
}

async fn people_count(stage: &Stage) -> Result<usize, String> {
    let mut look = stage.look().await?;
    people::people(&mut look, as_of()).await.map(|p| p.len()).map_err(said)
}
