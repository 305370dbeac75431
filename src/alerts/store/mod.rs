//! The folder of alerts: `house.db` and one SQLite file a structure, readable by their owner only.
//! The only room that opens a database.
#![expect(clippy::disallowed_methods, reason = "the folder of alerts is made and guarded here")]

mod guard;
mod room;
mod schema;

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;

use crate::words::message;

use super::Trouble;

pub use room::Room;

/// How long a statement waits for another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// Files of structures that are kept open at once. Each takes three of the 1,024 files that a
/// process may have open.
const OPEN_MAX: usize = 128;

/// A structure, as the house numbers it.
pub type StructureId = i64;

/// The folder, held by this process.
pub struct Folder {
    path: PathBuf,
    house: Mutex<Connection>,
    rooms: Mutex<HashMap<StructureId, Arc<Mutex<Connection>>>>,
    /// Given back when the value goes, or with the process.
    _lock: File,
}

impl Folder {
    /// Opens the folder of a project, and makes it where it is missing. Refused where it would be
    /// published, committed or read by others, and where another process holds it.
    pub fn open(root: &Path, path: &Path) -> Result<Folder, Trouble> {
        guard::place(root, path)?;
        guard::make(path)?;
        guard::make(&path.join("structures"))?;
        let lock =
            File::options().create(true).truncate(false).write(true).open(path.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Trouble::Machine(message!("alerts-held")));
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let house = connection(&path.join("house.db"), schema::HOUSE)?;
        let (house, rooms) = (Mutex::new(house), Mutex::default());
        Ok(Folder { path: path.to_owned(), house, rooms, _lock: lock })
    }

    /// The house: accounts, structures, signings-in, audit. No member.
    pub fn house(&self) -> MutexGuard<'_, Connection> {
        self.house.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file of a structure; to be asked for by [`Room`] only.
    fn structure(&self, id: StructureId) -> Result<Arc<Mutex<Connection>>, Trouble> {
        let mut rooms = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = rooms.get(&id) {
            return Ok(Arc::clone(open));
        }
        if rooms.len() >= OPEN_MAX {
            rooms.retain(|_, open| Arc::strong_count(open) > 1);
        }
        let file = self.path.join("structures").join(format!("{id}.db"));
        let mut made = connection(&file, schema::STRUCTURE)?;
        super::people::sort_again(&mut made)?;
        let open = Arc::new(Mutex::new(made));
        rooms.insert(id, Arc::clone(&open));
        Ok(open)
    }
}

/// Opens a file, in the version of this program: an older one is brought up to it in one
/// transaction, a newer one is refused.
fn connection(file: &Path, steps: &[&str]) -> Result<Connection, Trouble> {
    if !file.exists() {
        guard::create(file)?;
    }
    if fs::metadata(file)?.permissions().readonly() {
        return Err(Trouble::Machine(message!("alerts-read-only")));
    }
    let mut connection = Connection::open(file)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    // What is erased is overwritten.
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.set_prepared_statement_cache_capacity(64);
    schema::bring_up(&mut connection, steps)?;
    Ok(connection)
}

/// Bytes that cannot be guessed.
pub fn random<const N: usize>() -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|_| Trouble::Machine(message!("alerts-store-failed", problem = "getrandom")))?;
    Ok(bytes)
}

/// A new number for a row. It is drawn, so that an address gives no way to the next one.
pub fn fresh() -> Result<i64, Trouble> {
    let bytes: [u8; 8] = random()?;
    Ok((i64::from_le_bytes(bytes) & 0x001f_ffff_ffff_ffff).max(1))
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
