import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { Setup } from '../../shared/setup.ts'
import { instantOf } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type As, type House, nine, openHouse, type Person, paired } from '../support/server.ts'

const today = '2026-11-18'
const tomorrow = '2026-11-19'

let house: House
let head: As
let office: Person

beforeEach(async () => {
  house = await openHouse()
  head = await house.signIn('huang', 'head')
  office = await house.connect('office', head)
})
afterEach(() => house.close())

async function bring(
  setup: unknown,
  from = tomorrow,
  as = head,
  note = '',
): Promise<{ status: number; said: unknown }> {
  const response = await fetch(`${house.server.address}/setup?from=${from}&note=${encodeURIComponent(note)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: as.cookie ?? '' },
    body: typeof setup === 'string' ? setup : JSON.stringify(setup),
  })
  return { status: response.status, said: response.status === 204 ? null : await response.json() }
}

function fetchSetup(as: As, on = ''): Promise<Response> {
  return fetch(`${house.server.address}/setup.json${on}`, { headers: { Cookie: as.cookie ?? '' } })
}

const quicker: Setup = { ...longjing, calling: { ...longjing.calling, gapSeconds: 5 } }
const setups = () => house.server.store.setups.list().length

describe('A14 a faulty setup is refused with every fault at once, and the office is untouched', () => {
  const faulty = {
    ...longjing,
    languages: [],
    lanes: longjing.lanes.map((lane) => (lane.kind === 'turning' ? { ...lane, series: 'priority' } : lane)),
    counters: [...longjing.counters, { number: 1, serves: [['general'], ['moon']], flexible: false, skills: [] }],
    hours: { ...longjing.hours, closeBooksAt: '25:00' },
    policy: { ...longjing.policy, weights: { ...longjing.policy.weights, turning: 2 } },
    surprise: true,
  }
  const unnamed = { ...faulty, languages: longjing.languages, hours: longjing.hours, surprise: undefined }

  test('A14 a faulty setup is refused with every fault at once: in its shape', async () => {
    const before = setups()
    const { status, said } = await bring(faulty)
    expect(status).toBe(400)
    expect(said).toMatchObject({ refusal: { code: 'setup-faulty' } })
    const paths = (said as { faults: { path: string; reason: string }[] }).faults.map(({ path }) => path)
    const named = ['counters.7.number', 'counters.7.serves', 'lanes.2.series', 'policy.weights.turning']
    expect(paths).toEqual(expect.arrayContaining(['languages', 'hours.closeBooksAt', '(the file)', ...named]))
    expect(said).toMatchObject({ refusal: { figures: { count: paths.length } } })
    expect(setups()).toBe(before)
  })

  test('A14 a faulty setup is refused, and one that is too large with what is allowed', async () => {
    const before = setups()
    const { status, said } = await bring({ ...longjing, notices: ['x'.repeat(2 * 2 ** 20)] })
    expect([status, said]).toEqual([413, { refusal: { code: 'too-large', figures: { kilobytes: 2048 } } }])
    expect(setups()).toBe(before)
  })

  test('A14 a faulty setup is refused with every fault at once: in what it names', async () => {
    const { status, said } = await bring(unnamed)
    expect(status).toBe(400)
    const faults = (said as { faults: { path: string; reason: string }[] }).faults
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['counters.7.number', 'counters.7.serves', 'lanes.2.series', 'policy.weights.turning']),
    )
    expect(faults.every(({ reason }) => reason.length > 0)).toBe(true)
  })

  test('A14 a faulty setup is refused with every fault at once: names too, where shapes are wrong beside them', async () => {
    const [first, second, ...others] = longjing.counters
    const broken = {
      ...longjing,
      office: { ...longjing.office, name: {} },
      series: [],
      counters: [{ ...first, serves: [['moon']] }, { ...second, number: 'two' }, ...others],
      matters: longjing.matters.map((matter, index) => (index === 0 ? { ...matter, lane: 'sun' } : matter)),
      roster: {
        away: [
          { weekdays: [1], from: '12:00', to: '11:00', counters: [99] },
          { weekdays: [], from: '', to: '13:00', counters: [98] },
        ],
      },
    }
    const { said } = await bring(broken)
    const paths = (said as { faults: { path: string; reason: string }[] }).faults.map(({ path }) => path)
    expect(paths.sort()).toEqual(
      [
        'office.name.zh-TW',
        'series',
        'counters.0.serves',
        'counters.1.number',
        'matters.0.lane',
        'roster.away.0.to',
        'roster.away.0.counters.0',
        'roster.away.1.weekdays',
        'roster.away.1.from',
      ].sort(),
    )
  })

  test('A14 a faulty setup is refused with every fault at once: a window for a matter that nobody knows', async () => {
    const window = { from: '08:00', to: '12:00', matters: ['birth', 'moon-landing'] }
    const weekly = longjing.hours.weekly.map((windows, weekday) => (weekday === 2 ? [window] : windows))
    const exceptions = [...longjing.hours.exceptions, { date: '2026-12-26', name: '結婚預約日', windows: [window] }]
    const { status, said } = await bring({ ...longjing, hours: { ...longjing.hours, weekly, exceptions } })
    expect([status, said]).toEqual([
      400,
      {
        refusal: { code: 'setup-faulty', figures: { count: 2 } },
        faults: [
          'hours.weekly.2.0.matters.1',
          `hours.exceptions.${longjing.hours.exceptions.length}.windows.0.matters.1`,
        ].map((path) => ({ path, reason: 'no matter "moon-landing"' })),
      },
    ])
  })

  test('A14 a faulty setup is refused, and the office is untouched: the running day goes on', async () => {
    const tablet = await house.connect('ticket', await paired(house, 'ticket'))
    const before = await (await fetchSetup(head)).text()
    await tablet.act(ticket)
    for (const broken of [faulty, unnamed, '{', '[]', '"x"', 'null', {}]) expect((await bring(broken)).status).toBe(400)
    for (const broken of [faulty, unnamed]) expect((await bring(broken, today)).status).toBe(400)
    expect(await (await fetchSetup(head)).text()).toBe(before)
    expect(await tablet.act(ticket)).toMatchObject({ slip: { number: '1002' } })
  })

  test('A14 a faulty setup is refused, and the office is untouched: what is in use today is not taken away', async () => {
    const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
    await clerk.act({ type: 'open-counter', counter: 7 })
    const without = { ...longjing, counters: longjing.counters.filter(({ number }) => number !== 7) }
    const { status, said } = await bring(without, today)
    expect([status, said]).toEqual([409, { refusal: { code: 'setup-in-use', figures: { what: '7' } } }])
    expect((await bring(without, tomorrow)).status).toBe(204)
    expect(house.server.office.day.setup.counters).toHaveLength(longjing.counters.length)
  })

  test('A14 a faulty setup is refused: nor is one brought for a day that is past, or for none', async () => {
    expect(await bring(quicker, '2026-11-17')).toMatchObject({ status: 400, said: { refusal: { code: 'date-past' } } })
    for (const from of ['', 'soon', '2026-02-30']) expect((await bring(quicker, from)).status).toBe(400)
    expect(setups()).toBe(1)
  })
})

describe('A15 every setup keeps the date from which it holds and who made it', () => {
  test('A15 every setup keeps the date from which it holds and who made it', async () => {
    expect((await bring(quicker, tomorrow, head, '改叫號間隔')).status).toBe(204)
    const { setups: list, trail } = await office.sees('office', (view) => view.setups.length === 2)
    expect(list[0]).toMatchObject({ from: tomorrow, by: 'huang', note: '改叫號間隔', madeAt: nine })
    expect(trail[0]).toMatchObject({ by: 'huang', what: 'setup-changed' })
    expect(house.server.office.day.setup.calling.gapSeconds).toBe(20)
    await house.wait(instantOf(tomorrow, '08:00') - house.now)
    expect(house.server.office.day.setup.calling.gapSeconds).toBe(5)
    await house.restart()
    expect(house.server.office.day.setup.calling.gapSeconds).toBe(5)
  })

  test('A15 every setup keeps the date from which it holds: from today it holds at once', async () => {
    expect((await bring(quicker, today)).status).toBe(204)
    expect(house.server.office.day.setup.calling.gapSeconds).toBe(5)
    await house.restart()
    expect(house.server.office.day.setup.calling.gapSeconds).toBe(5)
  })

  test('A15 every setup keeps the date from which it holds: a reopened day goes on with its own', async () => {
    const supervisor = await house.connect('desk', await house.signIn('chen', 'supervisor'))
    const tablet = await house.connect('ticket', await paired(house, 'ticket'))
    await tablet.act(ticket)
    await tablet.act(ticket)
    await house.wait(instantOf(today, '21:00') - house.now)
    const renamed = {
      ...longjing,
      series: longjing.series.map((one) => (one.id === 'general' ? { ...one, id: 'first' } : one)),
      lanes: longjing.lanes.map((lane) => (lane.series === 'general' ? { ...lane, series: 'first' } : lane)),
    }
    expect((await bring(renamed, today)).status).toBe(204)
    expect(await supervisor.act({ type: 'open-day' })).toEqual({ ok: true })
    expect(await supervisor.act(ticket)).toMatchObject({ slip: { number: '1003' } })
  })

  test('A15 what was exported is imported again unchanged', async () => {
    const exported = await fetchSetup(head)
    expect(exported.headers.get('content-disposition')).toBe('attachment; filename="longjing-6.json"')
    const words = await exported.text()
    expect((await bring(words)).status).toBe(204)
    expect(await (await fetchSetup(head, `?on=${tomorrow}`)).text()).toBe(words)
    expect(JSON.parse(words)).toEqual(JSON.parse(JSON.stringify(longjing)))
  })

  test('A1 every role may order exactly what is theirs: only head and administrator see or bring a setup', async () => {
    const administrator = await house.signIn('keeper', 'administrator')
    for (const as of [head, administrator]) expect((await fetchSetup(as)).status).toBe(200)
    for (const role of ['clerk', 'back-line', 'supervisor'] as const) {
      const as = await house.signIn(`a-${role}`, role)
      expect([(await fetchSetup(as)).status, (await bring(quicker, tomorrow, as)).status]).toEqual([403, 403])
    }
    expect([(await fetchSetup({})).status, (await bring(quicker, tomorrow, {})).status]).toEqual([403, 403])
    expect(setups()).toBe(1)
  })

  test('A14 a setup of a large office is brought whole', async () => {
    expect((await bring({ ...nantun, office: longjing.office })).status).toBe(204)
  })
})
