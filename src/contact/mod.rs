//! Telephone numbers, e-mail addresses, numbers of companies and postcodes: what a text means, and
//! what cannot be right in it. Sees no record.

mod company;
mod country;
mod email;
mod phone;
mod postcode;

pub use company::{Company, CompanySlip};
pub use country::Country;
pub use email::{Email, EmailSlip};
pub use phone::{Phone, PhoneSlip};
pub use postcode::{PostcodeSlip, postcode_slip};
