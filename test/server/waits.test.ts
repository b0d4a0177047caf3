import { afterEach, describe, expect, test, vi } from 'vitest'
import { announced } from '../../server/core/forecast/announce.ts'
import { openForecaster, usualPace } from '../../server/forecaster.ts'
import { openLog } from '../../server/log.ts'
import type { Command } from '../../shared/contract.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { instantOf, minute, nextDate, second } from '../../shared/time.ts'
import { type House, nine, openHouse, type Person, paired } from '../support/server.ts'

const take: Extract<Command, { type: 'take-ticket' }> = {
  type: 'take-ticket',
  matters: ['transcript-zh'],
  priority: null,
  quiet: false,
  language: 'zh-TW',
  missing: [],
}

let house: House
afterEach(() => house.close())

describe('the forecast in the house', () => {
  test('TW1 a number is told the newest forecast of its lane, and the band behind it stays with the visit', async () => {
    const { clerk, tablet } = await opened()
    await clerk.act({ type: 'open-counter', counter: 4 })
    for (let i = 0; i < 6; i++) await tablet.act(take)
    const { lanes } = await tablet.sees('ticket', (view) => view.lanes[0]?.waiting === 6)
    const answer = await tablet.act(take)
    const slip = answer.ok ? answer.slip : undefined
    expect(slip?.wait).toEqual(lanes[0]?.wait)
    const ticket = house.server.office.day.tickets.get(slip?.number ?? '')
    const { wait, band } = ticket?.told ?? {}
    expect(wait).toEqual(slip?.wait)
    expect(band && [band.p10 <= band.p50, band.p50 <= band.p80, band.p80 <= band.p90]).toEqual([true, true, true])
    await clerk.act({ type: 'call-next', counter: 4 })
    await house.wait(20 * minute)
    await clerk.act({ type: 'start', counter: 4 })
    await clerk.act({ type: 'finish', counter: 4 })
    const row = house.server.store.database.prepare('select * from visit').get()
    expect(row).toMatchObject({ number: '1001', queued: 0, told_p90: 0, at_counter: 20 * minute, matters: 1 })
  })

  test('TW2 nobody waits for a forecast: it is made in slices, once a second at most, and a number is told the newest', async () => {
    house = await openHouse()
    const { store, office } = house.server
    const own = openForecaster(store, openLog('silent'), { leastBetween: 40, refresh: 10_000 })
    own.follow(office)
    const first = own.newest
    expect(first?.at).toBe(office.now())
    house.now += minute
    for (let i = 0; i < 50; i++) office.announce()
    expect(own.told('general', house.now)).toEqual({ wait: 'no-counter' })
    expect(own.newest).toBe(first)
    await expect.poll(() => own.newest).not.toBe(first)
    const second = own.newest
    office.announce()
    expect(own.newest).toBe(second)
    await expect.poll(() => own.newest).not.toBe(second)
    own.close()
  })

  test('TW21 of many who take a number between two forecasts each is told their own place', async () => {
    house = await openHouse({ setup: longjing, at: nine })
    const { store, office } = house.server
    await office.act('the-day-was-opened', { type: 'open-counter', counter: 4 }, clerkLin)
    const own = openForecaster(store, openLog('silent'), { leastBetween: minute, refresh: minute })
    own.follow(office)
    const acts: Promise<unknown>[] = []
    const bands = Array.from({ length: 12 }, (_, nth) => {
      const { wait, band } = own.told('general', house.now)
      acts.push(office.act(`crowd-of-morning-${nth}`, take, { name: 'tablet' }))
      return { about: typeof wait === 'object' ? wait?.about : null, p50: band?.p50 ?? Number.NaN }
    })
    await Promise.all(acts)
    const waits = bands.map(({ p50 }) => p50)
    expect(bands.map(({ about }) => about)).toEqual(
      waits.map((p50) => announced({ p10: 0, p50, p80: p50, p90: 0 }).about),
    )
    expect(waits[0]).toBe(0)
    expect(waits.every((one, nth) => nth === 0 || one > (waits[nth - 1] ?? 0))).toBe(true)
    own.close()
    const asked = openForecaster(store, openLog('silent'), 'when-asked')
    asked.follow(office)
    const exact = asked.told('general', house.now).band?.p50 ?? 0
    const next = (waits.at(-1) ?? 0) + (waits.at(-1) ?? 0) - (waits.at(-2) ?? 0)
    expect(Math.abs(next / exact - 1)).toBeLessThan(0.15)
    asked.close()
  })

  test('TW2 nobody waits for a forecast: a full hall does not hold up the event loop', async () => {
    house = await openHouse({ forecasts: usualPace })
    const { office, forecaster } = house.server
    await office.act('the-day-was-opened', { type: 'open-counter', counter: 4 }, clerkLin)
    await Promise.all(
      Array.from({ length: 990 }, (_, i) => office.act(`crowd-of-morning-${i}`, take, { name: 'tablet' })),
    )
    let turns = 0
    let isOver = false
    const turn = () => {
      turns += 1
      if (!isOver) setImmediate(turn)
    }
    setImmediate(turn)
    // A machine on which each look at the clock costs a millisecond: as slow everywhere, however fast this one is.
    let milliseconds = performance.now()
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => ++milliseconds)
    const answer = await forecaster.ask({ ahead: [0, 15] })
    isOver = true
    clock.mockRestore()
    expect([answer.replications, answer.tickets.size]).toEqual([30, 990])
    // Others had their turn again and again while it was made: after two of the thirty futures at the latest.
    expect(turns).toBeGreaterThanOrEqual(15)
  })

  test('TW3 every screen reads the same figures', async () => {
    const { clerk, tablet } = await opened()
    const board = await house.connect('board', await paired(house, 'board'))
    const open = await house.connect('open')
    const desk = await house.connect('desk', await house.signIn('mei', 'supervisor'))
    await clerk.act({ type: 'open-counter', counter: 4 })
    for (let i = 0; i < 7; i++) await tablet.act(take)
    const lanes = (await tablet.sees('ticket', (view) => view.lanes[0]?.waiting === 7)).lanes
    expect((await board.sees('board', (view) => view.lanes[0]?.waiting === 7)).lanes).toEqual(lanes)
    expect((await open.sees('open', (view) => view.lanes[0]?.waiting === 7)).lanes).toEqual(lanes)
    expect((await desk.sees('desk', (view) => view.lanes[0]?.waiting === 7)).lanes).toEqual(lanes)
    const response = await fetch(`${house.server.address}/open/queue.json`)
    const [general] = ((await response.json()) as { queues: unknown[] }).queues
    const wait = lanes[0]?.wait
    expect(general).toMatchObject(
      typeof wait === 'object' ? { expectedWaitMinutes: wait.about, latestWaitMinutes: wait.latest } : {},
    )
    expect(typeof wait).toBe('object')
  })

  test('TW4 where no counter is open, it says so instead of guessing', async () => {
    const { clerk, tablet } = await opened()
    const first = await tablet.act(take)
    expect(first.ok && first.slip?.wait).toBe('no-counter')
    const phone = await house.connect('mine', { token: first.ok ? first.slip?.url.split('#')[1] : '' })
    const seen = await phone.sees('mine')
    expect(seen.stage).toMatchObject({ wait: 'no-counter' })
    await clerk.act({ type: 'open-counter', counter: 4 })
    expect((await phone.sees('mine', waits)).stage).toMatchObject({ wait: { about: 0, latest: 0 } })
  })

  test('TW6 a visitor’s own figure changes every thirty seconds at most, and begins with what the paper says: on the phone', async () => {
    const { clerk, tablet } = await opened()
    await clerk.act({ type: 'open-counter', counter: 4 })
    for (let i = 0; i < 9; i++) await tablet.act(take)
    await tablet.sees('ticket', (view) => view.lanes[0]?.waiting === 9)
    const answer = await tablet.act(take)
    const slip = answer.ok ? answer.slip : undefined
    const phone = await house.connect('mine', { token: slip?.url.split('#')[1] ?? '' })
    expect((await phone.sees('mine')).stage).toMatchObject({ wait: slip?.wait })
    await clerk.act({ type: 'close-counter', counter: 4 })
    expect((await phone.sees('mine', (view) => !waits(view))).stage).toMatchObject({ wait: 'no-counter' })
  })
})

describe('what is learned', () => {
  test('TW9 the times of the day count the same evening, and a restart knows the same', async () => {
    const { clerk, tablet } = await opened()
    await clerk.act({ type: 'open-counter', counter: 4 })
    await serve(clerk, tablet, 3)
    expect(house.server.forecaster.known.history.days).toBe(0)
    await clerk.act({ type: 'close-counter', counter: 4 })
    house.now = instantOf('2026-11-18', '23:30')
    await house.server.office.tick()
    const { history } = house.server.forecaster.known
    expect(history.days).toBe(1)
    expect(history.matters.get('transcript-zh')).toEqual([14, 14, 14])
    await house.restart()
    expect(house.server.forecaster.known.history).toEqual(history)
    house.now = instantOf(nextDate('2026-11-18'), '09:00')
    await house.server.office.tick()
    expect(house.server.forecaster.known.history).toEqual(history)
  })

  test('TW10 what calls teach about forecasts goes on after a restart, and half of the bias lasts into the next day', async () => {
    const { clerk, tablet } = await opened()
    await clerk.act({ type: 'open-counter', counter: 4 })
    await serve(clerk, tablet, 6)
    const { calibration } = house.server.office.day.calibrating
    expect(calibration.bias).not.toBe(0)
    await house.restart()
    expect(house.server.office.day.calibrating.calibration).toEqual(calibration)
    house.now = instantOf('2026-11-18', '23:30')
    await house.server.office.tick()
    await house.restart()
    house.now = instantOf(nextDate('2026-11-18'), '09:00')
    await house.server.office.tick()
    await house.restart()
    const next = house.server.office.day
    expect([next.date, next.stage]).toEqual([nextDate('2026-11-18'), 'open'])
    expect(next.calibrating.calibration).toEqual({ ...calibration, bias: calibration.bias / 2 })
  })

  test('TW11 a day that is clearly slow is said in public', async () => {
    const { clerk, tablet } = await opened()
    const open = await house.connect('open')
    await clerk.act({ type: 'open-counter', counter: 4 })
    expect((await tablet.sees('ticket')).slow).toBe(false)
    await serve(clerk, tablet, 7, 60)
    expect((await tablet.sees('ticket', (view) => view.slow)).slow).toBe(true)
    expect((await open.sees('open', (view) => view.slow)).slow).toBe(true)
  })

  test('TW19 the same day gives the same forecast, whenever it is asked: also in another life of the server', async () => {
    const { clerk, tablet } = await opened()
    await clerk.act({ type: 'open-counter', counter: 4 })
    await serve(clerk, tablet, 2)
    for (let i = 0; i < 5; i++) await tablet.act(take)
    const before = await house.server.forecaster.ask({ ahead: [0] })
    await house.restart()
    expect(await house.server.forecaster.ask({ ahead: [0] })).toEqual(before)
  })
})

const clerkLin = { name: 'staff', login: 'lin', role: 'clerk' } as const

async function opened(): Promise<{ clerk: Person; tablet: Person }> {
  house = await openHouse({ setup: longjing, at: nine })
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  return { clerk, tablet }
}

/** Everybody comes at once, and one after the other takes fourteen minutes. */
async function serve(clerk: Person, tablet: Person, people: number, minutes = 14): Promise<void> {
  for (let i = 0; i < people; i++) await tablet.act(take)
  for (let i = 0; i < people; i++) {
    await clerk.act({ type: 'call-next', counter: 4 })
    await clerk.act({ type: 'start', counter: 4 })
    await house.wait(minutes * minute)
    await clerk.act({ type: 'finish', counter: 4 })
    await house.wait(second)
  }
}

function waits(view: { stage: { name: string; wait?: unknown } }): boolean {
  return view.stage.name === 'waiting' && typeof view.stage.wait === 'object'
}
