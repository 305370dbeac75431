//! Why something cannot be done, in words; never with a person's name or number.

use std::io;

use rusqlite::ErrorCode;

use crate::words::{Message, message};

#[derive(Debug)]
pub enum Trouble {
    /// There is no such thing, or it is another structure's: the two have one answer.
    Missing,
    /// What the person at the desk can put right.
    Refused(Message),
    /// What the machine does not do.
    Machine(Message),
}

impl Trouble {
    pub fn refused(message: Message) -> Self {
        Trouble::Refused(message)
    }

    pub fn message(&self) -> Message {
        match self {
            Trouble::Missing => message!("alerts-missing"),
            Trouble::Refused(message) | Trouble::Machine(message) => message.clone(),
        }
    }
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        let code = error.sqlite_error_code();
        if matches!(error, rusqlite::Error::QueryReturnedNoRows) {
            return Trouble::Missing;
        }
        Trouble::Machine(match code {
            Some(ErrorCode::DiskFull) => message!("alerts-disk-full"),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                message!("alerts-read-only")
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                message!("alerts-damaged")
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => message!("alerts-busy"),
            Some(code) => message!("alerts-store-failed", problem = format!("{code:?}")),
            None => message!("alerts-store-failed", problem = "sqlite"),
        })
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Machine(match error.kind() {
            io::ErrorKind::StorageFull => message!("alerts-disk-full"),
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                message!("alerts-read-only")
            }
            kind => message!("alerts-store-failed", problem = kind.to_string()),
        })
    }
}
