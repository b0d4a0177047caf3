import type { Server as HttpServer } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type DefaultEventsMap, Server } from 'socket.io'
import { type Answer, type ClientToServer, Hello, type ServerToClient } from '../shared/contract.ts'
import { second } from '../shared/time.ts'
import type { View } from '../shared/views.ts'
import type { Carry } from './commands.ts'
import { cookieOf } from './cookies.ts'
import type { Log } from './log.ts'
import type { Office } from './office.ts'
import { deviceKey, type Pairing } from './pairing.ts'
import { isPhone, isStaff, isWall, type ScreenSocket, type SocketData } from './screen-socket.ts'
import type { Screens } from './screens.ts'
import type { Journal } from './store/journal.ts'
import { viewParser, wordsOf } from './view-words.ts'
import type { Viewer, Viewers } from './viewers.ts'

export interface SocketChoices {
  readonly epoch: string
  readonly build: string
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean
  readonly actsPerSecond: number
}

interface Sources {
  readonly office: Office
  readonly viewers: Viewers
  readonly screens: Screens
  readonly carry: Carry
  readonly pairing: Pairing
  readonly journal: Journal
  readonly log: Log
}

export interface Sockets {
  /** The paired devices that have a socket open. */
  online(): ReadonlySet<number>
  close(): Promise<void>
}

/** One showing: what several see alike is made once. Between two heartbeats only those who have news get a frame. */
interface Round {
  readonly whom: 'all' | 'changed'
  readonly made: Map<string, View>
  /** Who gets a view: what twenty boards are shown is put into words once, not twenty times. */
  readonly readers: Map<View, ScreenSocket[]>
}

const heartbeat = 2 * second
/** Phones come after the walls, and never so many at once that a ticket would wait for them. */
const phonesAtOnce = 100
/** Milliseconds between two rounds of views: nobody sees the difference, and a rush costs no more than a trickle. */
const together = 20
/** A screen that does not read gets no more: the next view says everything. */
const unreadAllowed = 4

export function openSockets(
  http: HttpServer,
  { office, viewers, screens, carry, pairing, journal, log }: Sources,
  choices: SocketChoices,
): Sockets {
  const io = new Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>(http, {
    transports: ['websocket'],
    parser: viewParser,
    serveClient: false,
    maxHttpBufferSize: 100_000,
    pingInterval: 10 * second,
    pingTimeout: 10 * second,
    connectTimeout: 5 * second,
    allowRequest: ({ headers }, decide) => decide(null, choices.isOwnOrigin(headers.origin, headers.host)),
  })
  const limiter = new RateLimiterMemory({ points: choices.actsPerSecond, duration: 1 })
  let due: 'now' | 'soon' | null = null
  let later: NodeJS.Timeout | undefined
  let broadcastAt = 0
  let beatDue = false
  let phonesDue: ScreenSocket[] = []
  let phonesRound: Round['whom'] = 'changed'

  io.use((socket, next) => {
    const hello = Hello.safeParse(socket.handshake.auth)
    if (!hello.success) return next(new Error('unknown-screen'))
    const { cookie } = socket.handshake.headers
    const browser = cookieOf(cookie, 'browser')
    const key = browser ? deviceKey(browser, hello.data) : null
    const visitor = { hello: hello.data, key, session: cookieOf(cookie, 'session') }
    socket.data = { visitor, logged: new Set(), unread: 0, shown: '' }
    next()
  })

  io.on('connection', (socket) => {
    socket.conn.on('drain', () => {
      socket.data.unread = 0
    })
    shown(() => show([socket], newRound('all')))
    socket.use((event, next) => {
      const [name, , , answer] = event
      if (name === 'act' && event.length === 4 && isAnswer(answer)) return next()
      complain(socket, 'unknown-message')
      const last = event.at(-1)
      if (isAnswer(last)) last({ ok: false, refusal: { code: 'not-understood' } })
    })
    socket.on('act', (id, command, answer) => {
      limiter.consume(socket.id).then(
        () => carryOut(socket, id, command, answer),
        () => answer({ ok: false, refusal: { code: 'too-many' } }),
      )
    })
    socket.on('disconnect', () => {
      const { key } = socket.data.visitor
      limiter.delete(socket.id).catch(() => log.warn('a limit was not forgotten'))
      if (key !== null) pairing.forget(key)
    })
  })

  async function carryOut(
    socket: ScreenSocket,
    id: unknown,
    command: unknown,
    answer: (answer: Answer) => void,
  ): Promise<void> {
    const said = await carry(viewers.viewerOf(socket.data.visitor), id, command)
    if (!said.ok && complaints.has(said.refusal.code)) complain(socket, said.refusal.code)
    answer(said)
  }

  function complain(socket: ScreenSocket, fault: string): void {
    if (socket.data.logged.has(fault)) return
    socket.data.logged.add(fault)
    log.warn({ fault, screen: socket.data.visitor.hello.screen }, 'a message was refused')
  }

  function show(sockets: readonly ScreenSocket[], round: Round): void {
    for (const socket of sockets) enlist(socket, round)
    const { epoch, build } = choices
    // By the machine's time, not by what was done: a watcher could count acts that are none of their business.
    const version = Math.floor(performance.now())
    for (const [view, readers] of round.readers) {
      const frame = { epoch, build, version, at: office.now(), view }
      const [only] = readers
      if (only && readers.length === 1) only.emit('view', frame)
      else io.to(readers.map(({ id }) => id)).emit('view', frame)
    }
    round.readers.clear()
  }

  function enlist(socket: ScreenSocket, round: Round): void {
    if (socket.data.unread > unreadAllowed) return
    const viewer = viewers.viewerOf(socket.data.visitor)
    const view = viewOf(viewer, round)
    const words = viewer.name === 'staff' ? '' : wordsOf(view)
    // A frame without news would tell a watcher that something was done which they may not see: a visit finished, or rated.
    if (words !== '' && words === socket.data.shown && round.whom === 'changed') return
    socket.data.shown = words
    socket.data.unread += 1
    const readers = round.readers.get(view) ?? []
    readers.push(socket)
    round.readers.set(view, readers)
  }

  function viewOf(viewer: Viewer, { made }: Round): View {
    const key = screens.keyOf(viewer)
    const view = (key ? made.get(key) : undefined) ?? screens.viewFor(viewer)
    if (key) made.set(key, view)
    return view
  }

  /** Nobody is shown what is not on the disk yet. */
  function shown(show: () => void): void {
    journal.settled().then(show, () => log.error('the disk refused: nothing is shown'))
  }

  /** Walls first, then staff, phones afterwards in chunks. */
  function broadcast(): void {
    due = null
    broadcastAt = performance.now()
    const round = newRound(beatDue ? 'all' : 'changed')
    if (beatDue) phonesRound = 'all'
    beatDue = false
    const all = [...io.of('/').sockets.values()]
    // The hall first: what a clerk sees takes longer to make than what a wall shows.
    show(all.filter(isWall), round)
    const staff = all.filter(isStaff)
    if (staff.length > 0) setImmediate(() => shown(() => show(staff, round)))
    const idle = phonesDue.length === 0
    phonesDue = all.filter(isPhone)
    if (idle && phonesDue.length > 0) setImmediate(() => shown(broadcastToPhones))
  }

  function broadcastToPhones(): void {
    show(phonesDue.splice(0, phonesAtOnce), newRound(phonesRound))
    if (phonesDue.length === 0) phonesRound = 'changed'
    if (phonesDue.length > 0) setImmediate(() => shown(broadcastToPhones))
  }

  /** The first change and every call at once; what follows closely, together. */
  function changed(called = false): void {
    const rest = called ? 0 : broadcastAt + together - performance.now()
    if (due === 'now' || (due === 'soon' && rest > 0)) return
    clearTimeout(later)
    due = rest > 0 ? 'soon' : 'now'
    if (due === 'soon') later = setTimeout(() => shown(broadcast), rest)
    else shown(broadcast)
  }

  const unsubscribe = office.subscribe(changed)
  const beat = setInterval(() => {
    beatDue = true
    changed()
  }, heartbeat)
  return {
    online() {
      const keys = [...io.of('/').sockets.values()].map((socket) => socket.data.visitor.key)
      // A desk is in use too while somebody is signed in at it.
      return new Set(keys.flatMap((key) => (key === null ? [] : (pairing.find(key)?.id ?? []))))
    },
    async close() {
      unsubscribe()
      clearInterval(beat)
      clearTimeout(later)
      await io.close()
    },
  }
}

const complaints = new Set<string>(['not-understood', 'too-large', 'not-allowed'])

function newRound(whom: Round['whom']): Round {
  return { whom, made: new Map(), readers: new Map() }
}

function isAnswer(value: unknown): value is (answer: Answer) => void {
  return typeof value === 'function'
}
