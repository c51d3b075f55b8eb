#![doc = include_str!("../README.md")]

pub mod app;
mod assets;
pub mod charts;
pub mod doors;
pub mod fields;
pub mod file;
mod frame;
mod holds;
pub mod import;
pub mod locale;
mod once;
mod own;
mod reply;
pub mod room;
pub mod search;
pub mod sheet;
mod sign_in;
pub mod tables;
mod throttle;
pub mod ui;
mod undo;
mod visit;

pub use app::{App, Config, Directory, Me, Parts};
pub use assets::{has_enhancements, secure, serve as serve_asset, version as assets_version};
pub use doors::{Access, Door, Doors, Sample, for_programmes};
pub use fields::Fields;
pub use frame::{Page, Place, places};
pub use holds::HOLDS;
pub use import::{Importer, Importers, Planner, RowPlan, Survey};
pub use once::{BODY_BYTES_MAX, forget_answers};
pub use own::{doors as own_doors, with_cookie};
pub use reply::{Reply, Trouble, scim_error};
pub use room::Room;
pub use search::{Search, SearchHit, reindex};
pub use sign_in::{end_sign_in, end_sign_ins, forget_sign_ins, new_sign_in, news, sign_in_cookie};
pub use ui::Html;
pub use undo::Undo;
pub use visit::Visit;
pub use visit::layer;

pub use askama::Template;
