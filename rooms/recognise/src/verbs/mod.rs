mod give;
mod grant;
mod issue;
mod notices;
mod renew;
mod reward;
mod rules;

pub use give::{QUOTES_DAYS, decide, give};
pub use grant::grant;
pub use issue::{days_left, issue_coach, issue_skill, title};
pub use notices::notices;
pub use renew::renew;
pub use reward::reward;
pub use rules::{set_certificate_rule, set_rung_rule};
