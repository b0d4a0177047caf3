import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ActivationReport } from '../../shared/activation.ts'
import type { Staffing } from '../../shared/staffing.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type As, type House, openHouse, type Person, paired } from '../support/server.ts'

const date = '2026-11-18'
let house: House
let tablet: Person
let clerk: Person
let back: Person
let head: As

/** A morning in which the hall fills, a back-line reviewer comes, and both counters work it off. */
beforeEach(async () => {
  house = await openHouse()
  head = await house.signIn('head', 'head')
  tablet = await house.connect('ticket', await paired(house, 'ticket'))
  clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  back = await house.connect('console', await house.signIn('chien', 'back-line'))
  await clerk.act({ type: 'open-counter', counter: 2 })
  for (let nth = 0; nth < 12; nth++) await tablet.act(ticket)
  await minutes(3)
  await back.act({ type: 'answer-advice', advice: 1, answer: { name: 'accept' } })
  for (let nth = 0; nth < 5; nth++) await serve()
  await back.act({ type: 'end-advice', advice: 1 })
})
afterEach(() => house.close())

async function minutes(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    await house.wait(minute)
    await house.server.surge.tick()
  }
}

/** One visitor at each counter, ten minutes each. */
async function serve(): Promise<void> {
  for (const [person, counter] of [
    [clerk, 2],
    [back, 7],
  ] as const) {
    await person.act({ type: 'call-next', counter })
    await person.act({ type: 'start', counter })
  }
  await house.wait(10 * minute)
  await clerk.act({ type: 'finish', counter: 2 })
  await back.act({ type: 'finish', counter: 7 })
}

async function read<T>(path: string, as = head): Promise<T> {
  const response = await fetch(`${house.server.address}${path}`, { headers: { Cookie: as.cookie ?? '' } })
  return (await response.json()) as T
}

const report = () => read<ActivationReport>(`/activations.json?from=${date}&to=${date}`)

async function evening(): Promise<void> {
  await house.wait(instantOf(date, '21:00') - house.now)
  await house.server.weighing.tick()
}

test('SG30 every activation is kept: trigger, offered, answered, opened, closed, who, forecast before and after', async () => {
  const { rows, total } = await report()
  expect(rows[0]).toMatchObject({
    kind: 'open',
    rule: 'forecast',
    waiting: 12,
    counter: 7,
    who: 'chien',
    answer: 'accept',
    answeredBy: 'chien',
    clerk: 'chien',
    ended: 'by-hand',
    openedAt: instantOf(date, '09:03'),
    closedAt: instantOf(date, '09:53'),
    effect: null,
  })
  expect(rows[0]?.before).toBeGreaterThan(rows[0]?.after ?? Number.POSITIVE_INFINITY)
  expect(total).toMatchObject({ advised: 1, accepted: 1, declined: 0, opened: 1, weighed: 0 })
})

test('SG31 in the evening its worth is worked out once by playing the day without it, and stands after a restart', async () => {
  expect((await report()).rows[0]?.effect).toBeNull()
  await evening()
  const { rows, total } = await report()
  const effect = rows[0]?.effect
  expect(effect?.staff).toBe(50)
  expect(effect?.saved).toBeGreaterThan(100)
  expect(total.staffHours).toBeCloseTo(50 / 60)
  expect(house.server.store.activations.unweighed(date)).toEqual([])
  await house.restart()
  await house.server.weighing.tick()
  expect((await report()).rows[0]?.effect).toEqual(effect)
})

test('SG42 a flexible counter opened without an advice is reviewed and weighed as well: in its place among the others', async () => {
  await house.wait(10 * minute)
  await back.act({ type: 'open-counter', counter: 7 })
  await house.wait(10 * minute)
  await back.act({ type: 'close-counter', counter: 7 })
  await evening()
  const { rows, total } = await report()
  expect(rows.map(({ kind }) => kind)).toEqual(['open', 'by-hand'])
  expect(rows[1]).toMatchObject({ counter: 7, clerk: 'chien', effect: { staff: 10 } })
  expect(total).toMatchObject({ advised: 1, opened: 2, byHand: 1, weighed: 2 })
  expect(total.together).toBeGreaterThan(100)
})

test('SG32 the review goes out as a file, and only to who answers for the office', async () => {
  await evening()
  const query = `?from=${date}&to=${date}`
  const get = (path: string, as: As) =>
    fetch(`${house.server.address}${path}`, { headers: { Cookie: as.cookie ?? '' } })
  const lines = (await (await get(`/activations.csv${query}`, head)).text()).split('\r\n')
  expect(lines[0]).toContain('日期,措施,觸發（現在→稍後）,建議,請誰,回覆,櫃檯,開櫃,關櫃')
  expect(lines[1]).toMatch(/^2026-11-18,加開機動櫃檯,.*chien,09:03 同意 chien,7,09:03 chien,09:53,.*,50,\d+$/)
  const desk = await house.signIn('lin', 'clerk')
  for (const path of [`/activations.json${query}`, `/activations.csv${query}`, '/staffing.json', '/staffing.csv'])
    expect((await get(path, desk)).status).toBe(403)
  expect((await get('/activations.json?from=yesterday&to=2026-11-18', head)).status).toBe(400)
})

test('SG33 the coming days are staffed from the office’s own days, and a day of which too little is known says so', async () => {
  await evening()
  const staffing = await read<Staffing>('/staffing.json')
  expect(staffing.target).toEqual({ within: 20, share: 0.9 })
  expect(staffing.days.map((day) => [day.date, day.halves])[0]).toEqual(['2026-11-19', null])
  expect(staffing.days).toHaveLength(7)
  expect(staffing.days.find((day) => day.date === '2026-11-25')).toMatchObject({ learned: 0, like: 3 })
})
