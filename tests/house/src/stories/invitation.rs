//! Somebody is invited, chooses a password and comes in; the address works once, and nobody else ever sees the password.

use std::sync::Arc;

use store::mail;

use crate::{
    stage::{Kind, Stage, Stages, said},
    store_tests::equal,
};

const PASSWORD: &str = "quiet harbour green lamp";

pub async fn walk(stages: Arc<Stages>, kind: Kind) -> Result<(), String> {
    let stage = stages.cast(kind).await?;
    let mut administrator = stage.as_("kari.nordby").await?;
    administrator.speak("en");
    let mut manager = stage.as_("andris.kalnins").await?;
    equal(manager.post("/people/liga.ozolina/invitations", &[]).await?.status, 403)?;
    let first = administrator.post("/people/liga.ozolina/invitations", &[]).await?;
    equal(first.status, 200)?;
    let first = address(&first.body)?;
    let second = address(&administrator.post("/people/liga.ozolina/invitations", &[]).await?.body)?;
    the_mail_says(&stage, &second).await?;
    let mut liga = stage.stranger();
    liga.speak("lv");
    // The earlier address ended with the later one.
    liga.sees(&first).await?.silent_about("Līga")?;
    liga.sees(&second).await?.says("Līga")?;
    let short = liga.post(&second, &[("new", "short"), ("again", "short")]).await?;
    equal(short.status, 422)?;
    liga.does(&second, &[("new", PASSWORD), ("again", PASSWORD)]).await?;
    liga.sees("/people/liga.ozolina").await?.says("Līga")?;
    let again = stage.stranger().post(&second, &[("new", PASSWORD), ("again", PASSWORD)]).await?;
    equal(again.status, 409)?;
    let mut later = stage.stranger();
    let in_again = later.post("/sign-in", &[("name", "liga.ozolina"), ("password", PASSWORD)]).await?;
    equal(in_again.status, 303)?;
    later.sees("/people/liga.ozolina").await?.says("Līga")
}

/// The path of the address shown on the page.
fn address(body: &str) -> Result<String, String> {
    let code = body.split("/welcome/").nth(1).and_then(|rest| rest.split(['"', '<']).next());
    code.map(|c| format!("/welcome/{c}")).ok_or_else(|| "no address on the page".to_owned())
}

async fn the_mail_says(stage: &Stage, address: &str) -> Result<(), String> {
    let mut look = stage.look().await?;
    let newest = mail::newest(&mut look, None, 20).await.map_err(said)?;
    match newest.iter().find(|m| m.text.contains(address)) {
        Some(m) if m.lang == kit::Lang::Lv => Ok(()),
        Some(m) => Err(format!("the invitation is written in {:?}", m.lang)),
        None => Err("no mail carries the address".into()),
    }
}
