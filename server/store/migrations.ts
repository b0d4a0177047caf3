import type { Database } from './database.ts'
import { UnusableDatabase } from './faults.ts'

/** Forward only: an office is never asked to go back. Each step runs once, in one transaction with its version. */
const steps = [
  `create table event (
     seq integer primary key,
     day text not null,
     command text not null,
     part integer not null,
     office text not null,
     data text not null,
     unique (command, part)
   ) strict;
   create index event_of_day on event (day, seq);
   create trigger event_is_never_changed before update on event begin select raise(abort, 'events are never changed'); end;
   create trigger event_is_never_deleted before delete on event begin select raise(abort, 'events are never deleted'); end;

   -- What must be erasable stands apart from the log: turning matters until the day is closed.
   create table aside (day text not null, number text not null, data text not null, primary key (day, number)) strict, without rowid;
   create table booking (day text not null, code text not null, slot integer not null, matters text not null, primary key (day, code)) strict, without rowid;

   create table visit (
     day text not null, number text not null, lane text not null, matter text, category text,
     taken_at integer not null, hour integer not null, weekday integer not null,
     booked integer not null, assisted integer not null, priority_group text,
     wait integer, service integer, counter integer, clerk text,
     outcome text not null, calls integer not null, passes integer not null, overtaken integer not null,
     told_about real, told_latest real,
     primary key (day, number)
   ) strict, without rowid;
   create index visit_of_day on visit (day, lane, wait);

   -- A rating knows its ticket until the day is closed; then only where and when it was.
   create table rating (
     id integer primary key, day text not null, number text, command text unique,
     lane text not null, hour integer not null, wait_band integer, counter integer,
     score integer, reasons text not null, comment text not null, channel text not null,
     unique (day, number)
   ) strict;
   create index rating_of_day on rating (day);

   create table setup (id integer primary key, holds_from text not null, made_at integer not null, made_by text not null, note text not null, data text not null) strict;
   create table staff (login text primary key, name text not null, role text not null, deputy text not null, password text not null, must_change integer not null, made_at integer not null) strict, without rowid;
   create table session (token text primary key, login text not null references staff (login) on delete cascade, device integer, made_at integer not null, seen_at integer not null) strict, without rowid;
   create table device (id integer primary key, key text not null unique, screen text not null, name text not null, counter integer, paired_at integer not null, paired_by text not null) strict;
   create table trail (id integer primary key, at integer not null, by text not null, what text not null, words text not null) strict;
   create table secret (name text primary key, value blob not null) strict, without rowid;`,
  `create table tally (day text not null, kind text not null, key text not null, count integer not null, primary key (day, kind, key)) strict, without rowid;`,
  // What was foretold to a visit, and what the forecast learns from it.
  `alter table visit add column told_p10 real;
   alter table visit add column told_p50 real;
   alter table visit add column told_p80 real;
   alter table visit add column told_p90 real;
   alter table visit add column queued integer;
   alter table visit add column called_at integer;
   alter table visit add column over_at integer;
   alter table visit add column at_counter integer;
   alter table visit add column matters integer;`,
  // What the crowd rule advised, what became of it, and what that was worth.
  `create table activation (day text not null, advice integer not null, opened integer not null, data text not null, saved real, staff real, primary key (day, advice)) strict, without rowid;`,
  // What all activations of a day were worth together.
  `create table activation_day (day text primary key, saved real not null) strict, without rowid;`,
]

export function migrate(database: Database): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > steps.length)
    throw new UnusableDatabase(
      `the database is of version ${version}, this program knows ${steps.length}: it is newer than the program`,
    )
  steps.slice(version).forEach((step, index) => {
    database.transaction(() => {
      database.exec(step)
      database.pragma(`user_version = ${version + index + 1}`)
    })()
  })
}
