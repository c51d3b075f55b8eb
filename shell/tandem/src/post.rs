//! Mail leaves through SMTP when a server is configured (`TANDEM_SMTP`), else it stays in the outbox for people to read.

use std::{sync::OnceLock, time::Duration};

use kit::Done;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, SinglePart, header::ContentType},
};
use store::{Actor, Mail, mail};
use web::App;

struct Post {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

static POST: OnceLock<Option<Post>> = OnceLock::new();

/// `smtp://user:password@host:port` and the sender's address. Called once at the start; an unreadable address is an error.
pub fn configure(url: Option<&str>, from: &str) -> Result<(), String> {
    let post = match url {
        None => None,
        Some(url) => Some(Post {
            smtp: AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                .map_err(|e| format!("TANDEM_SMTP cannot be read ({e}); write smtp://user:password@host:587"))?
                .timeout(Some(ANSWER_MAX))
                .build(),
            from: from.parse().map_err(|e| format!("TANDEM_MAIL_FROM is no address ({e})"))?,
        }),
    };
    let _ = POST.set(post);
    Ok(())
}

/// Mails of one round, so that a full outbox does not keep the rest waiting.
const ROUND: usize = 20;
/// How long the mail server may think about one line: the whole conversation ends before the mail's lease does.
const ANSWER_MAX: Duration = Duration::from_secs(30);

/// Whether the mail server answers; nothing is sent.
pub async fn greet() -> Result<(), String> {
    let Some(Some(post)) = POST.get() else { return Ok(()) };
    match post.smtp.test_connection().await {
        Ok(true) => Ok(()),
        Ok(false) => Err("it answers, but does not serve".into()),
        Err(error) => Err(error.to_string()),
    }
}

/// Sends what is due, one at a time, until `stopping` says so. Each mail is leased before and marked right after the server
/// answered, in works of their own: a mail server is slow, and another server of this house may be sending too.
pub async fn send_waiting(app: &App, stopping: impl Fn() -> bool) -> Done<()> {
    let Some(Some(post)) = POST.get() else { return Ok(()) };
    let mut look = app.0.db.look(None, app.now()).await?;
    let silent = mail::any_silent(&mut look).await?;
    drop(look);
    if silent {
        let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
        let n = mail::doubt_silent(&mut work).await?;
        work.commit().await?;
        tracing::warn!(n, "mails are unsure: whoever was handing them over fell silent");
    }
    for n in 0..ROUND {
        let mut look = app.0.db.look(None, app.now()).await?;
        if stopping() || !mail::any_due(&mut look).await? {
            return Ok(());
        }
        drop(look);
        let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
        let Some(mail) = mail::lease(&mut work).await? else { return Ok(()) };
        work.commit().await?;
        // A server that is down is found out before anything is handed over, so that no mail is unsure for it.
        let outcome = match if n == 0 { greet().await } else { Ok(()) } {
            Ok(()) => hand_over(post, &mail).await,
            Err(why) => Outcome::NotSent(why),
        };
        let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
        match &outcome {
            Outcome::Sent => mail::sent(&mut work, &mail.id).await?,
            Outcome::NotSent(why) => mail::not_sent(&mut work, &mail.id, why).await?,
            Outcome::Unsure(why) => mail::unsure(&mut work, &mail.id, why).await?,
        }
        work.commit().await?;
        if n == 0 && !matches!(outcome, Outcome::Sent) {
            return Ok(());
        }
    }
    Ok(())
}

/// What is known after the conversation.
enum Outcome {
    Sent,
    /// The server said no, or was never asked.
    NotSent(String),
    /// It broke off, and nobody can say whether the server had taken the mail.
    Unsure(String),
}

async fn hand_over(post: &Post, mail: &Mail) -> Outcome {
    let message = match message(post, mail) {
        Ok(message) => message,
        Err(why) => return Outcome::NotSent(why),
    };
    match post.smtp.send(message).await {
        Ok(_) => Outcome::Sent,
        Err(error) if error.is_permanent() || error.is_transient() || error.is_client() || error.is_tls() => {
            Outcome::NotSent(error.to_string())
        }
        // The library has no word for "never reached": its text begins so.
        Err(error) if error.to_string().starts_with("Connection error") => Outcome::NotSent(error.to_string()),
        Err(error) => Outcome::Unsure(error.to_string()),
    }
}

fn message(post: &Post, mail: &Mail) -> Result<Message, String> {
    let to: Mailbox = mail.address.parse().map_err(|e| format!("the address cannot be read: {e}"))?;
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(mail.text.clone());
    let html = SinglePart::builder().header(ContentType::TEXT_HTML).body(mail.html.clone());
    let mut parts = MultiPart::alternative().singlepart(text).singlepart(html);
    if let (Some(ics), Some(method)) = (&mail.ics, &mail.method) {
        let kind = ContentType::parse(&format!("text/calendar; charset=utf-8; method={method}"));
        let kind = kind.map_err(|e| format!("the calendar part cannot be typed: {e}"))?;
        parts = parts.singlepart(SinglePart::builder().header(kind).body(ics.clone()));
    }
    Message::builder()
        .from(post.from.clone())
        .to(to)
        .subject(&mail.subject)
        // The same mail always carries the same id, so that a receiver can drop a second copy.
        .message_id(Some(format!("<{}@tandem>", mail.id)))
        .multipart(parts)
        .map_err(|e| format!("the mail cannot be put together: {e}"))
}
