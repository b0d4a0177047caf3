import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { type RunningServer, type ServerChoices, startServer } from '../../server/server.ts'
import type { Answer, ClientToServer, Command, Frame, Role, ScreenName, ServerToClient } from '../../shared/contract.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { type Instant, instantOf } from '../../shared/time.ts'
import type { View } from '../../shared/views.ts'

/** A real server with a real database in a folder of its own, and a clock turned by hand. */
export interface House {
  readonly server: RunningServer
  readonly directory: string
  now: Instant
  /** Moves the clock and lets the office do what is due. */
  wait(milliseconds: number): Promise<void>
  /** Another life on the same disk. */
  restart(): Promise<void>
  connect(screen: ScreenName, as?: As): Promise<Person>
  signIn(login: string, role: Role): Promise<As>
  close(): Promise<void>
}

export interface As {
  readonly cookie?: string
  readonly token?: string
  readonly seat?: string
}

/** Somebody at a screen: what it was sent, and what it may say. */
export interface Person {
  readonly socket: Socket<ServerToClient, ClientToServer>
  readonly frames: Frame[]
  act(command: Command, id?: string): Promise<Answer>
  /** Any message at all. */
  say(id: unknown, message: unknown): Promise<Answer>
  /** The first view, from now on, that is as wanted. */
  sees<S extends View['screen']>(
    screen: S,
    wanted?: (view: Extract<View, { screen: S }>) => boolean,
  ): Promise<Extract<View, { screen: S }>>
  leave(): void
}

/** A Wednesday at nine in Taipei. */
export const nine = instantOf('2026-11-18', '09:00')

export async function openHouse(
  choices: Partial<ServerChoices> & { setup?: Setup; at?: Instant } = {},
): Promise<House> {
  const directory = choices.directory ?? mkdtempSync(path.join(tmpdir(), 'office-'))
  const people: Person[] = []
  const start = () =>
    startServer({
      directory,
      host: '127.0.0.1',
      port: 0,
      setup: longjing,
      screens: path.resolve(import.meta.dirname, '../../.build/screens'),
      version: 'test',
      build: 'test',
      logLevel: 'silent',
      clock: () => house.now,
      passwordCost: 10,
      publicUrl: 'http://office.test',
      actsPerSecond: 10_000,
      ticking: false,
      forecasts: 'when-asked',
      ...choices,
    })
  const passwords = new Map<string, string>()
  let server: RunningServer
  const house: House = {
    get server() {
      return server
    },
    directory,
    now: choices.at ?? nine,
    async wait(milliseconds) {
      house.now += milliseconds
      await server.office.tick()
    },
    async restart() {
      for (const person of people) person.leave()
      await server.close()
      server = await start()
    },
    async connect(screen, as = {}) {
      const person = await connect(server.address, screen, as)
      people.push(person)
      return person
    },
    signIn: (login, role) => signIn(server, login, role, passwords),
    async close() {
      for (const person of people) person.leave()
      await server.close()
      if (!choices.directory) rmSync(directory, { recursive: true, force: true })
    },
  }
  server = await start()
  return house
}

let counter = 0

/** Ids as a screen makes them, but in order, so that a failing test reads the same twice. */
export function nextId(): string {
  counter += 1
  return `test-command-${String(counter).padStart(8, '0')}`
}

async function connect(url: string, screen: ScreenName, as: As): Promise<Person> {
  const frames: Frame[] = []
  const listeners = new Set<(frame: Frame) => void>()
  const auth = { screen, ...(as.token ? { token: as.token } : {}), ...(as.seat ? { seat: as.seat } : {}) }
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth,
    extraHeaders: as.cookie ? { Cookie: as.cookie } : {},
  })
  socket.on('view', (frame) => {
    frames.push(frame)
    for (const listener of listeners) listener(frame)
  })
  const say = (id: unknown, message: unknown) =>
    new Promise<Answer>((done) => {
      socket.emit('act', id as string, message, done)
    })
  const person: Person = {
    socket,
    frames,
    say,
    act: (command, id = nextId()) => say(id, command),
    sees: (wantedScreen, wanted = () => true) =>
      new Promise((done, failed) => {
        const look = ({ view }: Frame): boolean => {
          if (view.screen !== wantedScreen) return false
          const here = view as Parameters<typeof wanted>[0]
          if (!wanted(here)) return false
          listeners.delete(look)
          clearTimeout(patience)
          done(here)
          return true
        }
        const patience = setTimeout(() => {
          listeners.delete(look)
          failed(
            new Error(
              `${screen} never saw the ${wantedScreen} it waited for; last: ${JSON.stringify(frames.at(-1)?.view).slice(0, 500)}`,
            ),
          )
        }, 8000)
        const last = frames.at(-1)
        if (!last || !look(last)) listeners.add(look)
      }),
    leave: () => socket.disconnect(),
  }
  await new Promise<void>((done, failed) => {
    socket.on('connect', () => done())
    socket.on('connect_error', failed)
  })
  return person
}

/** Adds somebody of a role and returns the cookie of their session; not over HTTP, where a whole office at once is held back. */
async function signIn(server: RunningServer, login: string, role: Role, passwords: Map<string, string>): Promise<As> {
  if (!passwords.has(login)) {
    const by = {
      login: 'admin',
      name: 'admin',
      role: 'administrator',
      deputy: '',
      password: '',
      mustChange: false,
    } as const
    const answer = await server.staff.add(by, { login, name: login, role, deputy: '' })
    if (!answer.ok || !answer.secret) throw new Error(`no account for ${login}: ${JSON.stringify(answer)}`)
    const person = server.store.people.get(login)
    if (person) await server.store.journal.write(() => server.store.people.put({ ...person, mustChange: false }, 0))
    passwords.set(login, answer.secret)
  }
  const signedIn = await server.staff.signIn(login, passwords.get(login) ?? '', true)
  if (!signedIn.ok) throw new Error(`sign-in of ${login}: ${JSON.stringify(signedIn)}`)
  return { cookie: `session=${signedIn.token}` }
}

/** A screen that was paired: its cookie. */
export async function paired(house: House, screen: ScreenName, counterNumber?: number): Promise<As> {
  const cookie = `browser=${nextId()}`
  const fresh = await house.connect(screen, { cookie })
  const { code } = await fresh.sees('pairing')
  const keeper = await house.connect('office', await house.signIn('keeper', 'administrator'))
  const answer = await keeper.act({ type: 'pair-device', code, name: screen, counter: counterNumber })
  if (!answer.ok) throw new Error(`not paired: ${JSON.stringify(answer)}`)
  fresh.leave()
  keeper.leave()
  return { cookie }
}
