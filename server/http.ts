import { randomBytes } from 'node:crypto'
import express, { type Express, type Request, type RequestHandler, type Response, type Router } from 'express'
import helmet from 'helmet'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import sirv from 'sirv'
import { z } from 'zod'
import type { Refusal } from '../shared/contract.ts'
import type { RefusalCode } from '../shared/refusals.ts'
import type { Catalogues, Named } from './catalogues.ts'
import { cookieOf, setCookie } from './cookies.ts'
import type { Log } from './log.ts'
import type { Office } from './office.ts'
import { openData } from './open-data.ts'
import { deviceKey, type Pairing } from './pairing.ts'
import type { Staff } from './staff.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'

export interface HttpChoices {
  readonly version: string
  readonly secure: boolean
  /** Where the built screens are. */
  readonly screens: string
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean
  readonly routers: readonly Router[]
}

export interface HttpSources {
  readonly store: Store
  readonly office: Office
  readonly staff: Staff
  readonly pairing: Pairing
  readonly catalogues: Catalogues
  readonly log: Log
}

const tenYears = 10 * 365 * 86_400
const halfDay = 12 * 3_600

/** Everything that is not one of the two messages: pages, names, signing in, health. */
export function openHttp(sources: HttpSources, choices: HttpChoices): Express {
  const { store, office, catalogues } = sources
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  // What a page is made of needs none of the rules for pages: on forty small files they would weigh more than some of them.
  const files = sirv(choices.screens, { brotli: true, gzip: true, etag: true, setHeaders: cached })
  app.use((request, response, next) => (request.path.startsWith(assets) ? files(request, response, next) : next()))
  app.use(secured(choices.secure))
  app.use((request, response, next) => {
    const foreign =
      request.method !== 'GET' &&
      request.method !== 'HEAD' &&
      !choices.isOwnOrigin(request.headers.origin, request.headers.host)
    if (foreign) return refuse(response, 403, 'no-such-origin')
    next()
  })
  app.get('/', (_request, response) => response.redirect('/kiosk/'))
  app.get('/health', (_request, response) => {
    const healthy = store.journal.healthy
    response
      .status(healthy ? 200 : 503)
      .json({ version: choices.version, day: office.day.date, stage: office.day.stage, durable: healthy })
  })
  app.get('/catalogue.json', (request, response) => {
    sendCatalogue(request, response, catalogues.of(office.day.setup))
  })
  app.get('/open/queue.json', async (_request, response) => {
    await store.journal.settled()
    response.set('Cache-Control', 'no-store').json(openData(office.day, office.waits, office.now()))
  })
  signing(app, sources, choices)
  for (const router of choices.routers) app.use(router)
  app.use(browserKnown(choices.secure))
  app.use(files)
  app.use(lost(choices.screens))
  app.use(failed(sources.log))
  return app
}

/** Who mistyped an address is shown the way to every screen; a program is told that there is none. */
function lost(screens: string): RequestHandler {
  return (request, response) => {
    if (request.method !== 'GET' || request.accepts(['json', 'html']) !== 'html')
      return refuse(response, 404, 'unknown-screen')
    response
      .status(404)
      .set('Cache-Control', 'no-store')
      .sendFile('kiosk/index.html', { root: screens, cacheControl: false })
  }
}

function sendCatalogue(request: Request, response: Response, named: Named): void {
  const packed = request.acceptsEncodings(['br', 'gzip'])
  response.set({ 'Cache-Control': 'no-cache', ETag: `"${named.key}"`, Vary: 'Accept-Encoding' }).type('json')
  if (packed === 'br' || packed === 'gzip') response.set('Content-Encoding', packed).send(named[packed])
  else response.send(named.plain)
}

function signing(app: Express, { staff, store, office }: HttpSources, { secure }: HttpChoices): void {
  const body = express.json({ limit: '4kb' })
  const guesses = new RateLimiterMemory({ points: 30, duration: 60 })
  app.post(['/sign-in', '/password'], (request, response, next) => {
    guesses.consume(request.ip ?? '').then(
      () => next(),
      () => refuse(response, 429, 'too-many'),
    )
  })
  app.post('/sign-in', body, async (request, response) => {
    const asked = SignIn.safeParse(request.body)
    if (!asked.success) return refuse(response, 400, 'not-understood')
    const desk = store.devices.find(deviceKey(browserOf(request) ?? '', { screen: 'desk' }))
    const signed = await staff.signIn(asked.data.login, asked.data.password, desk !== null)
    if (!signed.ok) return answer(response, 403, signed.refusal)
    response
      .append('Set-Cookie', setCookie('session', signed.token, halfDay, secure))
      .status(204)
      .end()
  })
  app.post('/sign-out', async (request, response) => {
    const token = sessionOf(request)
    if (token) await staff.signOut(token)
    office.announce()
    response
      .append('Set-Cookie', setCookie('session', '', 0, secure))
      .status(204)
      .end()
  })
  app.post('/password', body, async (request, response) => {
    const asked = Password.safeParse(request.body)
    if (!asked.success) return refuse(response, 400, 'not-understood')
    const changed = await staff.changePassword(sessionOf(request) ?? '', asked.data.old, asked.data.password)
    if (!changed.ok) return answer(response, 403, changed.refusal)
    office.announce()
    response.status(204).end()
  })
}

const SignIn = z.strictObject({ login: z.string().min(1).max(30), password: z.string().min(1).max(200) })
const Password = z.strictObject({ old: z.string().min(1).max(200), password: z.string().min(1).max(200) })

export function personOf(staff: Staff, request: Request): Person | null {
  const token = sessionOf(request)
  return token ? staff.personOf(token) : null
}

export function browserOf(request: Request): string | null {
  return cookieOf(request.headers.cookie, 'browser')
}

export function refuse(response: Response, status: number, code: RefusalCode, figures?: Refusal['figures']): void {
  answer(response, status, figures ? { code, figures } : { code })
}

function answer(response: Response, status: number, refusal: Refusal): void {
  response.status(status).json({ refusal })
}

function sessionOf(request: Request): string | null {
  return cookieOf(request.headers.cookie, 'session') || null
}

/** Every page gives its browser a name that only it knows: that is what pairing pairs. */
function browserKnown(secure: boolean): express.RequestHandler {
  return (request, response, next) => {
    const isPage = request.path.endsWith('/')
    if (isPage && !browserOf(request))
      response.append('Set-Cookie', setCookie('browser', randomBytes(16).toString('base64url'), tenYears, secure))
    next()
  }
}

const assets = '/assets/'

/** The name of an asset says what is in it, so it never changes. */
function cached(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const isAsset = path.startsWith(assets)
  response.setHeader('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (isAsset) response.setHeader('X-Content-Type-Options', 'nosniff')
}

function secured(secure: boolean): express.RequestHandler {
  const self = ["'self'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: ["'self'", 'ws:', 'wss:'],
        mediaSrc: self,
        manifestSrc: self,
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
      },
    },
    // An office's own network has no certificate at first; with one, browsers are told to keep to it.
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    originAgentCluster: secure,
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

function failed(log: Log): express.ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const status = Number(error?.status ?? error?.statusCode ?? 500)
    if (status >= 500) log.error({ error: String(error) }, 'a request failed')
    if (status === 413) return refuse(response, 413, 'too-large', { kilobytes: Number(error.limit) / 1024 })
    refuse(response, status >= 400 && status < 500 ? status : 500, 'not-understood')
  }
}
