import { join } from 'node:path'
import type { DayDate } from '../../shared/time.ts'
import { type Activations, openActivations } from './activations.ts'
import { type Asides, openAsides } from './asides.ts'
import { backUp } from './backup.ts'
import { type Bookings, openBookings } from './bookings.ts'
import { type Database, openDatabase } from './database.ts'
import { type Devices, openDevices } from './devices.ts'
import { type EventLog, openEventLog } from './events.ts'
import { isFull } from './faults.ts'
import { type Journal, openJournal } from './journal.ts'
import { openPeople, type People } from './people.ts'
import { openRatings, type Ratings } from './ratings.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { openSetups, type Setups } from './setups.ts'
import { openTallies, type Tallies } from './tallies.ts'
import { openTrail, type Trail } from './trail.ts'
import { openVisits, type Visits } from './visits.ts'

export interface Store {
  readonly directory: string
  readonly database: Database
  readonly journal: Journal
  readonly events: EventLog
  readonly asides: Asides
  readonly bookings: Bookings
  readonly visits: Visits
  readonly activations: Activations
  readonly ratings: Ratings
  readonly setups: Setups
  readonly people: People
  readonly sessions: Sessions
  readonly devices: Devices
  readonly tallies: Tallies
  readonly trail: Trail
  /** What was erased leaves the write-ahead log too. @returns false while somebody still reads it: ask again */
  shredded(): boolean
  /** A whole copy of the database, while the office works on. That it failed is told, and no reason to stop. */
  backUp(day: DayDate): Promise<void>
  /** The last closed day, if it could not be laid aside. */
  readonly uncopied: DayDate | null
  close(): void
}

export interface StoreChoices {
  readonly synchronous?: 'FULL' | 'NORMAL'
  /** Told once when the disk refuses: the process must stop. */
  readonly broken: (error: Error) => void
  readonly notCopied?: (error: unknown) => void
}

export function openStore(directory: string, { synchronous, broken, notCopied = () => {} }: StoreChoices): Store {
  const database = openDatabase(directory, synchronous)
  let uncopied: DayDate | null = null
  return {
    directory,
    database,
    journal: openJournal(database, broken),
    events: openEventLog(database),
    asides: openAsides(database),
    bookings: openBookings(database),
    visits: openVisits(database),
    activations: openActivations(database),
    ratings: openRatings(database),
    setups: openSetups(database),
    people: openPeople(database),
    sessions: openSessions(database),
    devices: openDevices(database),
    tallies: openTallies(database),
    trail: openTrail(database),
    // Inside a transaction SQLite refuses with an error instead of saying "busy".
    shredded: () => !database.inTransaction && isEmptied(database),
    async backUp(day) {
      try {
        await backUp(database, join(directory, 'backup'), day)
        uncopied = null
      } catch (error) {
        uncopied = day
        notCopied(error)
      }
    },
    get uncopied() {
      return uncopied
    },
    close: () => database.close(),
  }
}

/** Moving the write-ahead log into the file takes room; on a full disk it stays where it is, and is safe there. */
function isEmptied(database: Database): boolean {
  try {
    return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}
