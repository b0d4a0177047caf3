import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Setup } from '../shared/setup.ts'
import { dateOf, type Instant, second } from '../shared/time.ts'
import { openCatalogues } from './catalogues.ts'
import { openCommands } from './commands.ts'
import { openWeighing, type Weighing } from './effects.ts'
import { takeFolder } from './folder.ts'
import { type Forecaster, type ForecastPace, openForecaster } from './forecaster.ts'
import { openHttp, personOf } from './http.ts'
import { openLog } from './log.ts'
import { noticeRoutes } from './notice-routes.ts'
import { type Office, openOffice } from './office.ts'
import { ownAddress } from './own-address.ts'
import { openPairing } from './pairing.ts'
import { qrRoutes } from './qr-routes.ts'
import { crowdRoutes } from './reports/crowd-routes.ts'
import { openReports } from './reports/reports.ts'
import { reportRoutes } from './reports/routes.ts'
import { openScreens } from './screens.ts'
import { WrongSetting } from './settings.ts'
import { setupRoutes } from './setup-routes.ts'
import { openSockets, type Sockets } from './sockets.ts'
import { openStaff, type Staff } from './staff.ts'
import type { Person } from './store/people.ts'
import { secretOf } from './store/secrets.ts'
import { openStore, type Store } from './store/store.ts'
import { openSurgeWatch, type SurgeWatch } from './surge-watch.ts'
import { openTokens } from './tokens.ts'
import { guestAt, openViewers } from './viewers.ts'
import { whatIfRoutes } from './what-if-routes.ts'

export interface ServerChoices {
  readonly directory: string
  readonly host: string
  readonly port: number
  readonly publicUrl?: string | undefined
  /** For a database that has no office yet; one that has keeps its own. */
  readonly setup: Setup
  /** The setup was asked for by name: then a database of another office is a mistake. */
  readonly insists?: boolean
  readonly screens: string
  readonly version: string
  readonly build: string
  readonly logLevel: string
  readonly clock?: () => Instant
  /** The disk refused: stop, and let the next start rebuild the day from the log. */
  readonly broken?: (error: Error) => void
  readonly synchronous?: 'FULL' | 'NORMAL'
  readonly passwordCost?: number
  readonly actsPerSecond?: number
  /** In a demonstration: who everybody is without signing in. */
  readonly guest?: Person | null
  /** Off in tests that turn the clock by hand. */
  readonly ticking?: boolean
  /** How often waits are foretold. */
  readonly forecasts?: ForecastPace
  /** Another way to keep things, to measure what keeping them costs. */
  readonly openStore?: typeof openStore
}

export interface RunningServer {
  /** What tablets and phones type. */
  readonly url: string
  /** Where it listens on this machine. */
  readonly address: string
  readonly office: Office
  readonly forecaster: Forecaster
  readonly surge: SurgeWatch
  readonly weighing: Weighing
  readonly store: Store
  readonly staff: Staff
  /** The first administrator's password, if this start made one. */
  readonly firstPassword: string | null
  close(): Promise<void>
}

const tickEvery = 5 * second
/** A person pressing as fast as possible stays below. */
const actsPerSecond = 10

/** Puts the house together and opens it. */
export async function startServer(choices: ServerChoices): Promise<RunningServer> {
  const log = openLog(choices.logLevel)
  const clock = choices.clock ?? Date.now
  const letGo = takeFolder(choices.directory)
  const store = (choices.openStore ?? openStore)(choices.directory, {
    broken: choices.broken ?? (() => {}),
    notCopied: (error) => log.error({ error: String(error) }, 'no copy of the closed day could be laid aside'),
    ...(choices.synchronous ? { synchronous: choices.synchronous } : {}),
  })
  settle(store, choices, clock())
  const http = createServer()
  await listen(http, choices.port, choices.host)
  const address = addressOf(http, choices.host)
  const url = (choices.publicUrl ?? address).replace(/\/$/, '')
  const secure = url.startsWith('https:')
  const tokens = openTokens(secretOf(store.database, 'tickets'), url)
  const forecaster = openForecaster(store, log, choices.forecasts)
  const office = openOffice(store, tokens, clock, forecaster)
  forecaster.follow(office)
  const staff = openStaff(store, clock, choices.passwordCost)
  const pairing = openPairing(store, clock)
  const guestHead = choices.guest ? guestAt('office', choices.guest) : null
  const viewers = openViewers(office, staff, pairing, tokens, choices.guest ?? null)
  const catalogues = openCatalogues()
  const carry = openCommands(store, office, staff, pairing)
  const reports = openReports(choices.directory)
  const isOwnOrigin = ownOrigin(url)
  const surge = openSurgeWatch({ office, people: store.people, forecaster })
  let sockets: Sockets | null = null
  const sources = {
    store,
    people: store.people,
    staff,
    pairing,
    surge,
    online: () => sockets?.online() ?? new Set<number>(),
  }
  const screens = openScreens(office, catalogues, sources, tokens)
  const routers = [
    qrRoutes(office, viewers, tokens),
    noticeRoutes(office, url),
    setupRoutes(store, office, (request) => personOf(staff, request) ?? guestHead),
    reportRoutes({ reports, personOf: (request) => personOf(staff, request) ?? choices.guest ?? null }),
    whatIfRoutes({ store, office, reports, personOf: (request) => personOf(staff, request) ?? guestHead }),
    crowdRoutes({ office, store, reports, personOf: (request) => personOf(staff, request) ?? choices.guest ?? null }),
  ]
  const app = openHttp(
    { store, office, staff, pairing, catalogues, log },
    { version: choices.version, secure, screens: choices.screens, isOwnOrigin, routers },
  )
  http.on('request', app)
  const epoch = randomBytes(8).toString('hex')
  sockets = openSockets(
    http,
    { office, viewers, screens, carry, pairing, journal: store.journal, log },
    { epoch, build: choices.build, isOwnOrigin, actsPerSecond: choices.actsPerSecond ?? actsPerSecond },
  )
  await office.tick()
  const firstPassword = await staff.first()
  const weighing = openWeighing({ office, store, reports, log })
  const tick = () =>
    void office.tick().then(() => {
      void weighing.tick()
      return surge.tick()
    })
  const ticking = choices.ticking === false ? null : setInterval(tick, tickEvery)
  return {
    url,
    address,
    office,
    forecaster,
    surge,
    weighing,
    store,
    staff,
    firstPassword,
    async close() {
      if (ticking) clearInterval(ticking)
      await sockets?.close()
      await Promise.all([surge.close(), weighing.close()])
      forecaster.close()
      await reports.close()
      if (store.journal.healthy) await store.journal.settled()
      store.close()
      letGo()
    },
  }
}

/** A database keeps its office for life. */
function settle(store: Store, { setup, insists, directory }: ServerChoices, now: Instant): void {
  const known = store.setups.on(dateOf(now))
  if (!known) store.setups.add('2000-01-01', now, 'first start', '', setup)
  // A setup that came in under another id is still this office: it must not keep the next start from opening.
  if (!insists || !known || store.setups.offices().includes(setup.office.id)) return
  store.close()
  throw new WrongSetting(`OFFICE="${setup.office.id}": the database in ${directory} belongs to "${known.office.id}"`)
}

function listen(http: Server, port: number, host: string): Promise<void> {
  http.headersTimeout = 10 * second
  http.requestTimeout = 15 * second
  http.maxConnections = 5000
  return new Promise((done, failed) => {
    http.once('error', (error) => failed(unusable(error, port, host)))
    http.listen(port, host, () => done())
  })
}

const portFaults = new Set(['EADDRINUSE', 'EACCES'])
const hostFaults = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'])

function unusable(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const code = error.code ?? ''
  if (portFaults.has(code)) return new WrongSetting(`PORT="${port}": expected a port that is free (${code})`)
  if (hostFaults.has(code)) return new WrongSetting(`HOST="${host}": expected an address of this machine (${code})`)
  return error
}

function addressOf(http: Server, host: string): string {
  const address: AddressInfo | string | null = http.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return ownAddress(host, port)
}

/** A page of another site may neither open a socket nor press a button here. */
function ownOrigin(url: string) {
  const own = new URL(url).host
  return (origin: string | undefined, host: string | undefined): boolean => {
    if (origin === undefined) return true
    const from = URL.canParse(origin) ? new URL(origin).host : ''
    return from === host || from === own
  }
}
