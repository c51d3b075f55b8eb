//! Mail leaves through SMTP when a server is configured (`TANDEM_SMTP`), else it stays in the outbox for people to read.

use std::sync::OnceLock;

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
                .build(),
            from: from.parse().map_err(|e| format!("TANDEM_MAIL_FROM is no address ({e})"))?,
        }),
    };
    let _ = POST.set(post);
    Ok(())
}

/// Mails of one round, so that a full outbox does not keep the rest waiting.
const ROUND: usize = 20;

/// Sends what is due, one at a time. Each mail is leased before and marked right after the server answered, in works of their
/// own: a mail server is slow, and another server of this house may be sending too.
pub async fn send_waiting(app: &App) -> Done<()> {
    let Some(Some(post)) = POST.get() else { return Ok(()) };
    for _ in 0..ROUND {
        let mut look = app.0.db.look(None, app.now()).await?;
        if !mail::any_due(&mut look).await? {
            return Ok(());
        }
        drop(look);
        let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
        let Some(mail) = mail::lease(&mut work).await? else { return Ok(()) };
        work.commit().await?;
        let outcome = match message(post, &mail) {
            Ok(message) => post.smtp.send(message).await.map(|_| ()).map_err(|e| e.to_string()),
            Err(why) => Err(why),
        };
        let mut work = app.0.db.work(Actor::System, app.now(), app.chance()).await?;
        match outcome {
            Ok(()) => mail::sent(&mut work, &mail.id).await?,
            Err(why) => mail::not_sent(&mut work, &mail.id, &why).await?,
        }
        work.commit().await?;
    }
    Ok(())
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
