//! One structure's file, in the hands of who may look into it.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::alerts::Trouble;

use super::{Folder, StructureId};

/// A room is opened by a signing-in, which has exactly one structure or none, or by the operator
/// who holds the folder. No handler is given a number of a structure to open.
pub struct Room {
    structure: StructureId,
    file: Arc<Mutex<Connection>>,
}

impl Room {
    /// The room that a signing-in opens.
    pub fn of(
        folder: &Folder,
        signed: &crate::alerts::accounts::SignedIn,
    ) -> Result<Option<Room>, Trouble> {
        signed.structure().map(|structure| Room::open(folder, structure)).transpose()
    }

    /// Every room, one after the other, for the commands of who holds the folder. Two thousand
    /// files are not open at once.
    pub fn every(folder: &Folder) -> Result<impl Iterator<Item = Result<Room, Trouble>>, Trouble> {
        let ids: Vec<StructureId> = {
            let house = folder.house();
            let mut statement = house.prepare("SELECT id FROM structures ORDER BY stop")?;
            let ids = statement.query_map([], |row| row.get(0))?;
            ids.collect::<Result<_, _>>()?
        };
        Ok(ids.into_iter().map(|id| Room::open(folder, id)))
    }

    fn open(folder: &Folder, structure: StructureId) -> Result<Room, Trouble> {
        Ok(Room { structure, file: folder.structure(structure)? })
    }

    pub fn structure(&self) -> StructureId {
        self.structure
    }

    pub fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        work(&self.file.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// All of it, or nothing.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&Transaction) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.within(work, |transaction| transaction.commit())
    }

    /// What a write would do. Nothing of it is kept.
    pub fn attempt<T>(
        &self,
        work: impl FnOnce(&Transaction) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.within(work, |transaction| transaction.rollback())
    }

    fn within<T>(
        &self,
        work: impl FnOnce(&Transaction) -> Result<T, Trouble>,
        end: fn(Transaction) -> rusqlite::Result<()>,
    ) -> Result<T, Trouble> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        end(transaction)?;
        Ok(done)
    }

    /// Leaves nothing of what was erased in the log of the file.
    pub fn wipe(&self) -> Result<(), Trouble> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
