//! An administrator brings in people: a file with mistakes, the same file mended, and the way back.

use std::sync::Arc;

use people::imports;
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
    still_to_come(&stage).await?;
    crate::events::check_journal(&stage).await
}

/// Somebody who has not begun yet stands in one place only: what a later file changes holds from the first day.
async fn still_to_come(stage: &Stage) -> Result<(), String> {
    let file = |position: &str| {
        format!(
            "{HEADER}\nN2,Zane Lapa,zane.lapa@x.example,zane.lapa,lv,lv,riga,false,technical-support,technical-riga,{position},FJ1002,learner,2027-02-01,permanent,40,900,,technical-lv\n"
        )
    };
    let mut numbers = Vec::new();
    for position in ["agent", "lead"] {
        let number = stage.people_file(file(position).as_bytes(), "").await?;
        imports::apply(&mut stage.desk(), number, false).await.map_err(said)?;
        numbers.push(number);
    }
    let mut look = stage.look().await?;
    let row =
        sql("SELECT count(*) AS n, min(l.valid_from) AS first FROM placement l JOIN person p ON p.id = l.person_id \
                   WHERE p.external_id = 'N2' AND (l.valid_to IS NULL OR l.valid_to >= l.valid_from)")
        .one(&mut look)
        .await
        .map_err(said)?;
    let first = row.get::<kit::Day>("first").map_err(said)?.to_string();
    equal((row.get::<i64>("n").map_err(said)?, first.as_str()), (1, "2027-02-01"))?;
    drop(look);
    for number in numbers.into_iter().rev() {
        imports::undo(&mut stage.desk(), number).await.map_err(said)?;
    }
    Ok(())
}

async fn people_count(stage: &Stage) -> Result<usize, String> {
    let mut look = stage.look().await?;
    people::people(&mut look, as_of()).await.map(|p| p.len()).map_err(said)
}

const SENIOR: &str = "Post Unique Reference,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,\
Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),Professional/Occupational Group\r\n";
const JUNIOR: &str = "Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),\
Generic Job Title,Number of Posts in FTE,Professional/Occupational Group\r\n";

/// A public body's posts as it publishes them: not in UTF-8, with line breaks in cells, roots that report to `XX`; rings and
/// managers nobody knows keep a file out in words.
pub async fn posts(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let before = people_count(&stage).await?;
    let ring = format!(
        "{SENIOR}P1,SCS1,Head,,Home,Passports,Law,P2,0,1,0,0,\r\nP2,SCS1,Deputy,,Home,Passports,Law,P1,0,1,0,0,\r\n\
         P3,SCS1,Clerk,,Home,Passports,Law,P9,0,1,0,0,\r\nP3,SCS1,Clerk,,Home,Passports,Law,P9,0,1,0,0,\r\n"
    );
    let number = post_file(&stage, &ring).await?;
    let report = imports::report(&mut stage.look().await?, number).await.map_err(said)?;
    equal(report.counts.error, 4)?;
    let told = report.lines(kit::Lang::En).join("\n");
    for piece in ["run in a ring", "Nobody has this staff number"] {
        if !told.contains(piece) {
            return Err(format!("{piece:?} is not said: {told}"));
        }
    }
    let refused = imports::apply(&mut stage.desk(), number, false).await;
    equal(matches!(refused, Err(kit::Stop::Refused(_))), true)?;
    let senior = format!(
        "{SENIOR}P1,SCS1,Chief,\"Leads\r\nthe house\",Home,Passports,Chief’s Office,XX,0,1,0,0,\r\n\
         P2,SCS1,Director,Law,Home,Passports,Law,P1,N/D,0.5,N/D,N/D,Law\r\n"
    );
    let junior = format!(
        "{JUNIOR}Home,Passports,Law,P2,AO,18649,21709,Clerk,4,Law\r\nHome,Passports,Law,P2,AO,18649,21709,Clerk,2,Law\r\n"
    );
    // The junior posts alone report to nobody that is known: the report says which file comes first.
    let early = post_file(&stage, &junior).await?;
    let told = imports::report(&mut stage.look().await?, early).await.map_err(said)?.lines(kit::Lang::En).join("\n");
    for piece in ["the senior posts first", "Reporting Senior Post"] {
        if !told.contains(piece) {
            return Err(format!("{piece:?} is not said: {told}"));
        }
    }
    imports::discard(&mut stage.desk(), early).await.map_err(said)?;
    let mut numbers = Vec::new();
    for file in [senior, junior] {
        let number = post_file(&stage, &file).await?;
        let done = imports::apply(&mut stage.desk(), number, false).await.map_err(said)?;
        equal((done.changes, done.left_out), (2, 0))?;
        numbers.push(number);
    }
    equal(people_count(&stage).await?, before + 4)?;
    let mut admin = stage.as_("kari.nordby").await?;
    admin.speak("en");
    admin.sees("/people?q=Clerk").await?.says("Director (P2)")?;
    admin.sees("/people?q=Chief").await?.says("Chief’s Office (Passports)")?;
    for number in numbers.into_iter().rev() {
        imports::undo(&mut stage.desk(), number).await.map_err(said)?;
    }
    equal(people_count(&stage).await?, before)
}

/// Staged as Windows-1252, by the mapping that comes along.
async fn post_file(stage: &Stage, text: &str) -> Result<i64, String> {
    let byte = |c: char| match c {
        '’' => 0x92,
        c => c as u8,
    };
    let bytes: Vec<u8> = text.chars().map(byte).collect();
    stage.people_file(&bytes, "uk-organogram").await
}
