//! Money in minor units.

use serde::{Deserialize, Serialize};

/// `minor` in the smallest unit of `currency` (ISO 4217): cents for EUR, whole đồng for VND.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: String,
}

impl Money {
    pub fn new(minor: i64, currency: &str) -> Self {
        Self { minor, currency: currency.to_owned() }
    }
    /// Digits after the decimal mark (ISO 4217).
    pub fn exponent(currency: &str) -> u32 {
        match currency {
            "VND" | "JPY" | "KRW" | "ISK" => 0,
            _ => 2,
        }
    }
}
