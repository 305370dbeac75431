-- A file as version 1 wrote it, with invented people (telephones of the range 06 39 98, which Arcep keeps for fiction).
BEGIN TRANSACTION;
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
INSERT INTO "consents" VALUES(1,102,'sms',1,'J’accepte que le centre social m’envoie des SMS et des newsletters pour m’informer de l’actualité de la structure.','paper','2019-10-12',1570878000,2);
INSERT INTO "consents" VALUES(2,102,'email',1,'J’accepte que le centre social m’envoie des SMS et des newsletters pour m’informer de l’actualité de la structure.','paper','2019-10-12',1570878000,2);
INSERT INTO "consents" VALUES(3,102,'sms',0,'','form','2019-10-12',1570878000,2);
INSERT INTO "consents" VALUES(4,101,'sms',1,'J’accepte que le centre social m’envoie des SMS et des newsletters pour m’informer de l’actualité de la structure.','form','2019-10-12',1570878000,2);
CREATE TABLE groups(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "groups" VALUES(201,'Jeunesse','jeunesse');
INSERT INTO "groups" VALUES(202,'Culture','culture');
CREATE TABLE member_groups(
  member INTEGER NOT NULL REFERENCES members(id) ON DELETE CASCADE,
  grp INTEGER NOT NULL REFERENCES groups(id) ON DELETE CASCADE,
  PRIMARY KEY(member, grp)
) STRICT, WITHOUT ROWID;
INSERT INTO "member_groups" VALUES(101,201);
INSERT INTO "member_groups" VALUES(102,201);
INSERT INTO "member_groups" VALUES(102,202);
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
INSERT INTO "members" VALUES(101,'Étienne','Luc','etienne','luc',X'00','2001-02-03','masculin',NULL,'+33639981235',1,1570878000,1570878000);
INSERT INTO "members" VALUES(102,'Dupont','Élodie','dupont','elodie',X'00','1980-05-06','féminin','elodie@exemple.example','+33639981234',1,1570878000,1570878000);
INSERT INTO "members" VALUES(103,'Œuvrard','Anne','oeuvrard','anne',X'00',NULL,'',NULL,'+33639981236',1,1570878000,1570878000);
CREATE TABLE messages(
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  sms TEXT NOT NULL DEFAULT '',
  newsletter TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created INTEGER NOT NULL
) STRICT;
INSERT INTO "messages" VALUES(301,'Fête du quartier','Actualité','Venez samedi.','',1,1571655600);
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('collation',X'');
INSERT INTO "meta" VALUES('key',X'00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF');
CREATE TABLE sending_groups(
  sending INTEGER NOT NULL REFERENCES sendings(id) ON DELETE CASCADE,
  grp INTEGER NOT NULL REFERENCES groups(id),
  PRIMARY KEY(sending, grp)
) STRICT, WITHOUT ROWID;
INSERT INTO "sending_groups" VALUES(401,201);
CREATE TABLE sendings(
  id INTEGER PRIMARY KEY,
  message INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  hour TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  recipients INTEGER NOT NULL,
  created INTEGER NOT NULL
) STRICT;
INSERT INTO "sendings" VALUES(401,301,'2019-11-09','10:00','fête ouverte à toutes et à tous',2,1571655600);
CREATE TABLE withdrawn(hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "withdrawn" VALUES(X'AA');
CREATE UNIQUE INDEX same_person ON members(last_key, first_key, born) WHERE born IS NOT NULL;
CREATE INDEX by_name ON members(last_key, first_key);
CREATE INDEX by_phone ON members(phone) WHERE phone IS NOT NULL;
CREATE INDEX by_email ON members(email) WHERE email IS NOT NULL;
CREATE INDEX by_sort ON members(sort, id);
CREATE INDEX by_contact ON members(contact);
CREATE INDEX by_group ON member_groups(grp);
CREATE INDEX by_member ON consents(member, channel, id);
CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
  BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER consents_go_with_their_member BEFORE DELETE ON consents
  WHEN EXISTS(SELECT 1 FROM members WHERE id = OLD.member)
  BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE INDEX by_message ON sendings(message);
COMMIT;
PRAGMA user_version = 1;
