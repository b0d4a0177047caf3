import type { Server as HttpServer } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Server } from 'socket.io'
import { type Answer, Hello } from '../shared/contract.ts'
import { second } from '../shared/time.ts'
import type { Carry } from './commands.ts'
import { cookieOf } from './cookies.ts'
import { deviceKey, type Pairing } from './pairing.ts'
import type { ScreenServer, ScreenSocket } from './screen-socket.ts'
import { openShowing, type ShowingChoices, type ShowingSources } from './showing.ts'
import { frameParser } from './worded-frame.ts'

export interface SocketChoices extends ShowingChoices {
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean
  readonly actsPerSecond: number
}

interface Sources extends ShowingSources {
  readonly carry: Carry
  readonly pairing: Pairing
}

export interface Sockets {
  /** The paired devices that have a socket open. */
  online(): ReadonlySet<number>
  close(): Promise<void>
}

export function openSockets(http: HttpServer, sources: Sources, choices: SocketChoices): Sockets {
  const { viewers, carry, pairing, log } = sources
  const io: ScreenServer = new Server(http, {
    transports: ['websocket'],
    parser: frameParser,
    serveClient: false,
    maxHttpBufferSize: 100_000,
    pingInterval: 10 * second,
    pingTimeout: 10 * second,
    connectTimeout: 5 * second,
    allowRequest: ({ headers }, decide) => decide(null, choices.isOwnOrigin(headers.origin, headers.host)),
  })
  const limiter = new RateLimiterMemory({ points: choices.actsPerSecond, duration: 1 })
  const showing = openShowing(io, sources, choices)

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
    showing.welcome(socket)
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

  return {
    online() {
      const keys = [...io.of('/').sockets.values()].map((socket) => socket.data.visitor.key)
      // A desk is in use too while somebody is signed in at it.
      return new Set(keys.flatMap((key) => (key === null ? [] : (pairing.find(key)?.id ?? []))))
    },
    async close() {
      showing.close()
      await io.close()
    },
  }
}

const complaints = new Set<string>(['not-understood', 'too-large', 'not-allowed'])

function isAnswer(value: unknown): value is (answer: Answer) => void {
  return typeof value === 'function'
}
