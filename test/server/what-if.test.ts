import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, createCast } from '../../server/demo/cast.ts'
import { playDay } from '../../server/demo/past.ts'
import type { Stage } from '../../server/demo/play.ts'
import { openHistory } from '../../server/reports/history.ts'
import { type Asked, whatIf } from '../../server/reports/what-if.ts'
import { play } from '../../server/simulation/play.ts'
import type { Script, Visitor } from '../../server/simulation/script.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { promiseWord } from '../../shared/promise-word.ts'
import type { Policy, Setup } from '../../shared/setup.ts'
import { instantOf, minute } from '../../shared/time.ts'
import type { WhatIf, WhatIfLine } from '../../shared/what-if.ts'
import { openPast, type Past } from '../support/history.ts'
import { type House, openHouse } from '../support/server.ts'

const tuesday = '2026-11-17'
const wednesday = '2026-11-18'
const [counter] = longjing.counters
if (!counter) throw new Error('the preset has no counter')
/** One counter for everybody. */
const serves = [longjing.lanes.map(({ id }) => id)]
const small: Setup = { ...longjing, counters: [{ ...counter, serves }], roster: { ...longjing.roster, away: [] } }
const orders = { policy: small.policy, counters: small.counters.map(({ number, serves }) => ({ number, serves })) }
const asked: Asked = { before: wednesday, inForce: small, proposed: orders }
const quiet = { progress: () => {}, isStopped: () => false }

let past: Past
beforeAll(() => {
  past = openPast(small)
})
afterAll(() => past.close())

test('PL18 nothing is made up for an office without a recorded day', async () => {
  const history = openHistory(past.directory)
  expect(await whatIf(history, asked, quiet)).toMatchObject({
    days: 0,
    from: null,
    lanes: [{ inForce: { n: 0 } }, {}, {}],
  })
  await history.destroy()
})

test('PL19 the last days are played under both orders with the same visitors, as one would by hand', async () => {
  // The counter is busy from 09:00; at 09:10 one who came at 09:01 and a senior of 09:03 wait. Each visit takes ten.
  remember([visitorAt('09:00'), visitorAt('09:01'), { ...visitorAt('09:03'), priority: 'senior' }])
  const played = await asks({ ...orders, policy: { ...small.policy, kind: 'first-come' } })
  expect(played).toMatchObject({ days: 1, from: tuesday, to: tuesday, promise: null })
  expect(played?.priorityShare).toBeCloseTo(1 / 3, 9)
  // In force the senior's 7 × 5 beats 9 × 1: the second general visitor waits 19, overtaken once.
  expect(outcomes(played)).toEqual([
    { lane: 'general', inForce: [2, 9.5, 17.1, 0.5], proposed: [2, 4.5, 8.1, 0] },
    { lane: 'priority', inForce: [1, 7, 7, 0], proposed: [1, 17, 17, 0] },
    { lane: 'booked', inForce: [0, null, null, null], proposed: [0, null, null, null] },
  ])
})

test('PL20 it says when a promise would be broken, and when no order of calls could keep it', async () => {
  const shortest = await asks({ ...orders, policy: { ...small.policy, promiseMinutes: 5 } })
  expect(shortest?.promise).toEqual({ minutes: 5, inForce: 1, proposed: 1, strict: 1 })
  expect(shortest?.promise && promiseWord(shortest.promise)).toBe('no-order')
  const unfair: Policy = { ...small.policy, weights: { general: 20, priority: 1 }, promiseMinutes: 10 }
  const only = await asks({ ...orders, policy: unfair })
  expect(only?.promise).toEqual({ minutes: 10, inForce: 0, proposed: 1, strict: 0 })
  expect(only?.promise && promiseWord(only.promise)).toBe('strict-only')
  const kept = await asks(orders)
  expect(kept?.promise && promiseWord(kept.promise)).toBe('kept')
})

test('PL21 who does not want to wait for the answer stops it', async () => {
  const history = openHistory(past.directory)
  const told: string[] = []
  const progress = (done: number, of: number) => told.push(`${done}/${of}`)
  expect(await whatIf(history, asked, { progress, isStopped: () => true })).toBeNull()
  expect(told).toEqual(['0/1'])
  await history.destroy()
})

test('PL22 the head asks and sees it advance, others may not; and nobody waits for it', async () => {
  const house = await openHouse({ at: instantOf(tuesday, '07:30') })
  await playDay(house.server.office, castIn(house), { set: (at) => (house.now = at) }, tuesday)
  house.now = instantOf(wednesday, '08:00')
  await house.server.office.tick()
  const head = (await house.signIn('head', 'head')).cookie ?? ''
  const clerk = (await house.signIn('lin', 'clerk')).cookie ?? ''
  expect((await post(house, clerk, orders)).status).toBe(403)
  expect((await post(house, head, { ...orders, policy: { ...orders.policy, promiseMinutes: 61 } })).status).toBe(400)
  const answer = await post(house, head, orders)
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line): WhatIfLine => JSON.parse(line))
  expect(lines[0]).toEqual({ done: 0, of: 1 })
  const last = lines.at(-1)
  if (!last || !('result' in last)) throw new Error('no result')
  const [general, priority] = last.result.lanes
  expect(general?.inForce).toEqual(general?.proposed)
  expect(general?.inForce.n).toBeGreaterThan(100)
  expect(priority?.inForce.n).toBeGreaterThan(10)
  await house.close()
})

async function asks(proposed: Asked['proposed']): Promise<WhatIf | null> {
  const history = openHistory(past.directory)
  const answer = await whatIf(history, { ...asked, proposed }, quiet)
  await history.destroy()
  return answer
}

function outcomes(played: WhatIf | null) {
  const rounded = (figure: number | null) => figure && Math.round(figure * 1000) / 1000
  return played?.lanes.map(({ lane, ...orders }) => {
    const [inForce, proposed] = [orders.inForce, orders.proposed].map(({ n, mean, p90, overtaken }) =>
      [n, mean, p90, overtaken].map(rounded),
    )
    return { lane, inForce, proposed }
  })
}

function visitorAt(time: string): Visitor {
  return {
    at: instantOf(tuesday, time),
    matters: ['transcript-zh'],
    priority: null,
    quiet: false,
    booking: null,
    callMinutes: 0,
    minutes: 10,
    afterMinutes: 0,
    leavesAt: null,
  }
}

/** Writes a day into the log as the office would have. */
function remember(visitors: readonly Visitor[]): void {
  const script: Script = {
    date: tuesday,
    setup: small,
    opensAt: instantOf(tuesday, '08:00'),
    endsAt: instantOf(tuesday, '17:30'),
    bookings: [],
    visitors,
    shifts: [
      { counter: counter?.number ?? 1, clerk: 'lin', from: instantOf(tuesday, '08:00'), to: null, serves: null },
    ],
    breaks: [],
    pace: new Map(),
  }
  past.store.database.transaction(() => {
    past.store.events.append(tuesday, 'the-whole-day', 'longjing', play(script).facts)
    for (const [each] of visitors.entries()) past.visit({ day: tuesday, wait: each * minute })
  })()
}

function castIn({ server: { office } }: House): Cast {
  const stage: Stage = {
    get day() {
      return office.day
    },
    ratings: office.ratings,
    act: office.act,
    rate: async () => ({ ok: true }),
    ratingToken: () => '',
  }
  return createCast(stage, { seed: 'what-if' })
}

function post(house: House, cookie: string, body: unknown): Promise<Response> {
  return fetch(`${house.server.address}/what-if?from=${wednesday}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
}
