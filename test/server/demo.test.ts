import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fact } from '../../server/core/events.ts'
import { type Cast, createCast } from '../../server/demo/cast.ts'
import { type RunningDemo, startDemo } from '../../server/demo/demo.ts'
import { live } from '../../server/demo/live.ts'
import { playDay, playUntil } from '../../server/demo/past.ts'
import type { Stage } from '../../server/demo/play.ts'
import { secretOf } from '../../server/store/secrets.ts'
import { openTokens } from '../../server/tokens.ts'
import type { Answer, Command, Frame, ScreenName } from '../../shared/contract.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { instantOf, minute, second } from '../../shared/time.ts'
import { type House, nextId, openHouse } from '../support/server.ts'

const [wednesday, friday, monday] = ['2026-11-18', '2026-11-20', '2026-11-23']
const days = [wednesday, '2026-11-19', friday]

describe('the cast', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({ at: instantOf(wednesday, '07:30') })
  })
  afterEach(() => house.close())

  test('X1 the cast does what people do: three days hold everything that can happen to a visit, and nobody is forgotten', async () => {
    const cast = castIn(house, 'x')
    for (const date of days) await playDay(house.server.office, cast, clockOf(house), date)
    const happened = new Set(days.flatMap((date) => house.server.store.events.read(date)).map((fact) => fact.type))
    expect([...happened].toSorted()).toEqual(everything)
    const { n, served, unfinished, passed, turning, priority } = countsIn(house)
    expect(n).toBeGreaterThan(400)
    expect(served / n).toBeGreaterThan(0.93)
    expect(unfinished).toBe(0)
    for (const [share, from, to] of [
      [passed / n, 0.02, 0.1],
      [turning / n, 0.02, 0.08],
      [priority / n, 0.1, 0.25],
    ] as const) {
      expect(share).toBeGreaterThan(from)
      expect(share).toBeLessThan(to)
    }
  })

  test('X2 some say how it was: most are content, a few write why', async () => {
    const cast = castIn(house, 'x')
    for (const date of days) await playDay(house.server.office, cast, clockOf(house), date)
    const { rated, content, commented, channels } = ratingsIn(house)
    expect(rated).toBeGreaterThan(100)
    expect(content / rated).toBeGreaterThan(0.85)
    expect(content / rated).toBeLessThan(1)
    expect(commented).toBeGreaterThan(3)
    expect(channels).toBe(2)
  })

  test('X3 the same seed tells the same story, another seed another one', async () => {
    const story = async (seed: string) => {
      const own = await openHouse({ at: instantOf(wednesday, '07:30') })
      await playDay(own.server.office, castIn(own, seed, false), clockOf(own), wednesday)
      const facts = own.server.store.events.read(wednesday)
      await own.close()
      return facts.map(withoutSetup)
    }
    const first = await story('a')
    expect(await story('a')).toEqual(first)
    expect(await story('b')).not.toEqual(first)
  })

  test('X4 after the last visitor the next office day begins, and the night closes the books between', async () => {
    const { office } = house.server
    const cast = castIn(house, 'x')
    const clock = { ...clockOf(house), now: () => house.now, run: () => {} }
    clock.set(instantOf(friday, '07:45'))
    await playUntil(office, cast, clock, instantOf(friday, '17:00'))
    for (let step = 0; office.day.date === friday && step < 1000; step++) {
      house.now += 30 * second
      await live(office, cast, clock)
    }
    expect(office.day).toMatchObject({ date: monday, stage: 'open' })
    expect(house.server.store.events.read(friday).at(-1)?.type).toBe('day-closed')
    clock.set(instantOf(monday, '08:30'))
    await live(office, cast, clock)
    expect(office.day.tickets.size).toBeGreaterThan(3)
  })

  test('X5 a hand at a counter of the cast does not stop the cast', async () => {
    const { office } = house.server
    const cast = castIn(house, 'x')
    const supervisor = { name: 'staff', login: 'guest', role: 'supervisor' } as const
    clockOf(house).set(instantOf(wednesday, '07:45'))
    await playUntil(office, cast, clockOf(house), instantOf(wednesday, '09:00'))
    for (let counter = 1; counter <= 3; counter++) {
      await office.act(nextId(), { type: 'finish', counter }, supervisor)
      await office.act(nextId(), { type: 'call-next', counter }, supervisor)
    }
    const before = office.day.callCount
    await playUntil(office, cast, clockOf(house), instantOf(wednesday, '10:00'))
    expect(office.day.callCount).toBeGreaterThan(before + 10)
    await playUntil(office, cast, clockOf(house), instantOf(wednesday, '20:00'))
    expect([...office.day.counters.values()].filter((one) => one.stage !== 'closed')).toEqual([])
  })
})

describe('the demonstration', () => {
  let directory: string
  let demo: RunningDemo | null = null
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'demo-'))
    mkdirSync(path.join(directory, 'demo'))
    writeFileSync(path.join(directory, 'demo', 'of-last-time'), '')
  })
  afterEach(async () => {
    await demo?.close()
    demo = null
    rmSync(directory, { recursive: true, force: true })
  })
  const start = async (speed: number) => {
    const choices = { directory, host: '127.0.0.1', port: 0, screens: directory, version: 'test', build: 'test' }
    demo = await startDemo({ ...choices, setup: longjing, logLevel: 'silent' }, speed)
    return demo
  }

  test('X6 a newcomer is shown every screen alive, without signing in or pairing, from a database of its own', async () => {
    const { address, examples, store } = await start(20)
    expect(existsSync(path.join(directory, 'demo', 'of-last-time'))).toBe(false)
    expect(existsSync(path.join(directory, 'office.sqlite'))).toBe(false)
    expect(examples.map(([place]) => place.replace(/#.*/, '#'))).toEqual([
      '/display/sign/?seat=1',
      '/kiosk/rate/?seat=1',
      '/kiosk/mine/#',
    ])
    const token = examples.at(-1)?.[0].split('#')[1] ?? ''
    for (const screen of ['ticket', 'rate', 'console', 'desk', 'office', 'board', 'sign', 'dashboard', 'open'] as const)
      expect(await firstView(address, screen)).toMatchObject({ screen })
    expect(await firstView(address, 'mine', { token })).toMatchObject({ screen: 'mine', stage: { name: 'waiting' } })
    expect(await firstView(address, 'sign', { seat: '3' })).toMatchObject({
      counter: 3,
      stage: 'open',
      clerk: '黃淑芬',
    })
    const past = store.database.prepare<[], number>('select count(distinct day) from visit').pluck().get()
    expect(past).toBeGreaterThan(5)
    const figures = await fetch(`${address}/figures.json?from=2026-01-01&to=2026-12-31`)
    expect(figures.status).toBe(200)
  })

  test('X7 it goes on by itself, and the guest has a counter of their own', async () => {
    const { address, office } = await start(60)
    const before = office.day.at
    const console = open(address, 'console')
    expect(await console.act({ type: 'open-counter', counter: 7 })).toEqual({ ok: true })
    expect(await console.act({ type: 'call-next', counter: 7 })).toEqual({ ok: true })
    await until(() => office.day.at > before + 2 * minute)
    console.leave()
  })
})

const everything = [
  ...[
    'act-undone',
    'bell-answered',
    'bell-rung',
    'booking-added',
    'counter-closed',
    'counter-opened',
    'counter-paused',
  ],
  ...['counter-resumed', 'day-closed', 'day-opened', 'matters-marked', 'service-finished', 'service-resumed'],
  ...['service-started', 'ticket-called', 'ticket-held', 'ticket-passed', 'ticket-recalled', 'ticket-returned'],
  ...['ticket-taken', 'ticket-transferred', 'ticket-withdrawn', 'time-asked'],
]

function castIn({ server }: House, seed: string, withOpinions = true): Cast {
  const { office, store } = server
  const tokens = openTokens(secretOf(store.database, 'tickets'), 'http://office.test')
  const rate: Stage['rate'] = withOpinions ? office.rate : async () => ({ ok: true })
  const stage: Stage = {
    get day() {
      return office.day
    },
    ratings: office.ratings,
    act: office.act,
    rate,
    ratingToken: (number) => tokens.ratingOf(office.day.date, number),
  }
  return createCast(stage, { seed })
}

function clockOf(house: House) {
  return {
    set(at: number) {
      house.now = at
    },
  }
}

function countsIn({ server }: House) {
  const row = server.store.database
    .prepare<[], Record<'n' | 'served' | 'unfinished' | 'passed' | 'turning' | 'priority', number>>(
      `select count(*) n, sum(outcome = 'served') served, sum(outcome = 'unfinished') unfinished, sum(passes > 0) passed,
       sum(lane = 'turning') turning, sum(lane = 'priority') priority from visit`,
    )
    .get()
  if (!row) throw new Error('no visits')
  return row
}

function ratingsIn({ server }: House) {
  const row = server.store.database
    .prepare<[], Record<'rated' | 'content' | 'commented' | 'channels', number>>(
      `select count(score) rated, sum(score >= 4) content, sum(comment <> '') commented, count(distinct channel) channels
       from rating`,
    )
    .get()
  if (!row) throw new Error('no ratings')
  return row
}

function withoutSetup(fact: Fact): unknown {
  return fact.type === 'day-opened' ? { ...fact, setup: null } : fact
}

function open(address: string, screen: ScreenName, as: { seat?: string; token?: string } = {}) {
  const socket = io(address, { transports: ['websocket'], forceNew: true, auth: { screen, ...as } })
  return {
    first: new Promise<Frame>((done) => socket.once('view', done)),
    act: (command: Command) => new Promise<Answer>((done) => socket.emit('act', nextId(), command, done)),
    leave: () => socket.disconnect(),
  }
}

async function firstView(address: string, screen: ScreenName, as: { seat?: string; token?: string } = {}) {
  const line = open(address, screen, as)
  const { view } = await line.first
  line.leave()
  return view
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 50))
}
