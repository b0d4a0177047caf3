import { startServer } from '../../server/server.ts'
import type { Database } from '../../server/store/database.ts'
import { type Journal, openJournal } from '../../server/store/journal.ts'
import { openStore, type Store, type StoreChoices } from '../../server/store/store.ts'
import { now } from './now.ts'
import { largeOffice } from './office.ts'

/** The house of a measure: node house-process.ts <folder> <turn | none | each> <milliseconds that a sync takes at least> */
const [directory = '', disk = 'turn', sync = '0'] = process.argv.slice(2)
const commits: number[] = []
let held = 0
let looked = now()

const { address } = await startServer({
  directory,
  host: '127.0.0.1',
  port: 0,
  setup: largeOffice,
  screens: directory,
  version: 'bench',
  build: 'bench',
  logLevel: 'error',
  passwordCost: 10,
  publicUrl: 'http://office.test',
  actsPerSecond: 1_000_000,
  openStore: storeOn(disk),
})
process.on('message', (word) => {
  if (word === 'watch') {
    commits.length = 0
    held = 0
    looked = now()
    look()
  }
  process.send?.({ held, commits })
})
process.send?.({ address })

/** A timer of one millisecond: what it is late by, the loop was held. */
function look(): void {
  const then = looked
  looked = now()
  held = Math.max(held, looked - then - 1)
  setTimeout(look, 1)
}

function storeOn(kind: string) {
  if (kind === 'none') return withoutDatabase
  return (folder: string, choices: StoreChoices): Store => {
    const store = openStore(folder, choices)
    const journal = sync === '0' ? store.journal : openJournal(syncing(store.database), choices.broken)
    return { ...store, journal: noting(kind === 'each' ? oneByOne(store) : journal) }
  }
}

/** What a command asks of the database is answered from memory, and nothing is written: the server alone. */
function withoutDatabase(folder: string, choices: StoreChoices): Store {
  const store = openStore(folder, choices)
  const devices = new Map<string, ReturnType<Store['devices']['find']>>()
  const find = (key: string) => {
    const known = devices.get(key) ?? store.devices.find(key)
    devices.set(key, known)
    return known
  }
  return {
    ...store,
    journal: {
      write: async () => {},
      settled: async () => {},
      giveUp: choices.broken as Journal['giveUp'],
      healthy: true,
    },
    events: { ...store.events, of: () => null },
    ratings: { ...store.ratings, knows: () => false },
    devices: { ...store.devices, find },
  }
}

/** As most servers write: each command is a transaction, synced by itself. */
function oneByOne({ database, journal }: Store): Journal {
  return {
    ...journal,
    healthy: true,
    async write(write) {
      database.exec('begin immediate')
      write()
      database.exec('commit')
      takeTime()
    },
    settled: async () => {},
  }
}

/** As on a disk that is slower than this one: each commit takes so many milliseconds more. */
function syncing(database: Database): Database {
  const prepare = (words: string) => {
    const statement = database.prepare(words)
    if (words !== 'commit') return statement
    const run = () => {
      const done = statement.run()
      takeTime()
      return done
    }
    return { run }
  }
  return new Proxy(database, { get: (real, name) => (name === 'prepare' ? prepare : Reflect.get(real, name, real)) })
}

function takeTime(): void {
  if (sync !== '0') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(sync))
}

function noting(journal: Journal): Journal {
  return {
    healthy: true,
    giveUp: journal.giveUp,
    settled: journal.settled,
    write: (write) =>
      journal.write(write).then(() => {
        commits.push(now())
      }),
  }
}
process.once('disconnect', () => process.exit())
