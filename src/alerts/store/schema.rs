//! The tables, one step a version. A step that was released is never changed: a new one follows it.

use rusqlite::{Connection, TransactionBehavior};

use crate::words::message;

use super::Trouble;

/// No table of a structure has a column for it: a condition that is forgotten finds no other's.
pub const STRUCTURE: &[&str] = &["
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('key', randomblob(32)), ('collation', x'');

CREATE TABLE members(
  id INTEGER PRIMARY KEY,
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_key TEXT NOT NULL,
  first_key TEXT NOT NULL,
  sort BLOB NOT NULL,
  born TEXT,
  sex TEXT NOT NULL DEFAULT '',
  email TEXT,
  phone TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created INTEGER NOT NULL,
  contact INTEGER NOT NULL
) STRICT;
-- The same person: two who register at once cannot both win.
CREATE UNIQUE INDEX same_person ON members(last_key, first_key, born) WHERE born IS NOT NULL;
CREATE INDEX by_name ON members(last_key, first_key);
CREATE INDEX by_phone ON members(phone) WHERE phone IS NOT NULL;
CREATE INDEX by_email ON members(email) WHERE email IS NOT NULL;
CREATE INDEX by_sort ON members(sort, id);
CREATE INDEX by_contact ON members(contact);

CREATE TABLE groups(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE member_groups(
  member INTEGER NOT NULL REFERENCES members(id) ON DELETE CASCADE,
  grp INTEGER NOT NULL REFERENCES groups(id) ON DELETE CASCADE,
  PRIMARY KEY(member, grp)
) STRICT, WITHOUT ROWID;
CREATE INDEX by_group ON member_groups(grp);

CREATE TABLE consents(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL,
  channel TEXT NOT NULL CHECK(channel IN ('sms', 'email')),
  given INTEGER NOT NULL,
  wording TEXT NOT NULL,
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  account INTEGER
) STRICT;
CREATE INDEX by_member ON consents(member, channel, id);
CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
  BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consents_go_with_their_member BEFORE DELETE ON consents
  WHEN EXISTS(SELECT 1 FROM members WHERE id = OLD.member)
  BEGIN SELECT RAISE(ABORT, 'append only'); END;

-- What an erased person had withdrawn, as a keyed hash: an import cannot give it again.
CREATE TABLE withdrawn(hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE messages(
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  sms TEXT NOT NULL DEFAULT '',
  newsletter TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created INTEGER NOT NULL
) STRICT;
CREATE TABLE sendings(
  id INTEGER PRIMARY KEY,
  message INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  hour TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  recipients INTEGER NOT NULL,
  created INTEGER NOT NULL
) STRICT;
CREATE INDEX by_message ON sendings(message);
CREATE TABLE sending_groups(
  sending INTEGER NOT NULL REFERENCES sendings(id) ON DELETE CASCADE,
  grp INTEGER NOT NULL REFERENCES groups(id),
  PRIMARY KEY(sending, grp)
) STRICT, WITHOUT ROWID;
"];

pub const HOUSE: &[&str] = &[HOUSE_1, HOUSE_2];

const HOUSE_1: &str = "
CREATE TABLE structures(
  id INTEGER PRIMARY KEY,
  stop TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE accounts(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK(role IN ('administrator', 'structure', 'animator')),
  structure INTEGER REFERENCES structures(id),
  phrase TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL,
  CHECK((role = 'administrator') = (structure IS NULL))
) STRICT;
CREATE TABLE invitations(
  hash BLOB PRIMARY KEY,
  role TEXT NOT NULL,
  structure INTEGER REFERENCES structures(id),
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE signings(
  hash BLOB PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES accounts(id),
  room INTEGER REFERENCES structures(id),
  created INTEGER NOT NULL,
  seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX by_account ON signings(account);
-- Browsers in which an account has signed in before.
CREATE TABLE devices(hash BLOB PRIMARY KEY, account INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE attempts(
  who BLOB PRIMARY KEY,
  failures INTEGER NOT NULL,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE audit(
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  account INTEGER,
  what TEXT NOT NULL,
  structure INTEGER,
  target INTEGER,
  hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'append only'); END;
";

/// One-time codes: the secret of an account, the last step whose code was taken, and signings-in
/// that wait for a code. By the times of the audit a clock that jumps is noticed.
const HOUSE_2: &str = "
ALTER TABLE accounts ADD COLUMN code_secret BLOB;
ALTER TABLE accounts ADD COLUMN code_step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE signings ADD COLUMN is_whole INTEGER NOT NULL DEFAULT 1;
CREATE INDEX by_time ON audit(at);
";

/// Takes the steps that a file has not taken yet.
pub fn bring_up(connection: &mut Connection, steps: &[&str]) -> Result<(), Trouble> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let taken = usize::try_from(version).unwrap_or(usize::MAX);
    let Some(open) = steps.get(taken..) else {
        let known = steps.len();
        return Err(Trouble::Machine(message!("alerts-newer", found = version, known = known)));
    };
    for step in open {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", i64::try_from(steps.len()).unwrap_or(0))?;
    transaction.commit()?;
    Ok(())
}
