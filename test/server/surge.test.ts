import { afterEach, beforeEach, expect, test } from 'vitest'
import { minute } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

let house: House
let tablet: Person
let desk: Person
let back: Person

/** One counter open, and more people than it can serve. */
beforeEach(async () => {
  house = await openHouse()
  tablet = await house.connect('ticket', await paired(house, 'ticket'))
  desk = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  back = await house.connect('console', await house.signIn('chien', 'back-line'))
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  await clerk.act({ type: 'open-counter', counter: 2 })
  for (let nth = 0; nth < 12; nth++) await tablet.act(ticket)
})
afterEach(() => house.close())

async function minutes(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    await house.wait(minute)
    await house.server.surge.tick()
  }
}

const offered = { advice: 1, answer: { name: 'accept' } } as const

test('SG16 an advice comes by itself to desk, console and dashboard, with who, which counter and what it will do', async () => {
  const dashboard = await house.connect('dashboard', await house.signIn('head', 'head'))
  await minutes(1)
  expect((await desk.sees('desk')).surge).toEqual({ level: 0, advices: [], closing: [] })
  await minutes(2)
  const { surge } = await desk.sees('desk', (view) => view.surge.level === 2)
  const [advice] = surge.advices
  expect(advice).toMatchObject({ kind: 'open', counter: 7, stage: 'offered', who: 'chien', waiting: 12, answer: null })
  expect(advice?.effect?.before).toBeGreaterThan(15)
  expect(advice?.effect?.after).toBeLessThan(advice?.effect?.before ?? 0)
  expect((await dashboard.sees('dashboard', (view) => view.surge.level === 2)).surge.advices[0]?.id).toBe(advice?.id)
  const seen = await back.sees('console', (view) => view.surge.level === 2)
  expect(seen).toMatchObject({ seat: null, surge: { advices: [{ opensHere: true, answer: null }] } })
})

test('SG17 one tap of a back-line reviewer opens the flexible counter, and every screen knows', async () => {
  await minutes(3)
  expect(await back.act({ type: 'answer-advice', ...offered })).toEqual({ ok: true })
  const view = await back.sees('console', ({ seat }) => seat !== null)
  expect(view.seat?.counter).toBe(7)
  expect(
    (await desk.sees('desk', ({ surge }) => surge.advices[0]?.stage === 'running')).surge.advices[0],
  ).toMatchObject({
    who: 'chien',
    counter: 7,
    end: null,
  })
})

test('SG18 after a restart the same advice stands, and the answer to it counts', async () => {
  await minutes(3)
  await house.restart()
  const again = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  const { surge } = await again.sees('desk', (view) => view.surge.level === 2)
  expect(surge.advices[0]).toMatchObject({ id: 1, stage: 'offered', who: 'chien' })
  await again.act({ type: 'answer-advice', ...offered })
  await house.restart()
  const later = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  expect((await later.sees('desk', (view) => view.surge.level === 2)).surge.advices[0]).toMatchObject({
    stage: 'coming',
    who: 'chen',
  })
})

test('SG19 a no keeps its reason and takes the advice off every screen; a second answer is refused in words', async () => {
  await minutes(3)
  const no = { name: 'decline', reason: 'other', words: '系統更新中' } as const
  expect(await desk.act({ type: 'answer-advice', advice: 1, answer: no })).toEqual({ ok: true })
  await back.sees('console', (view) => view.surge.level === 0)
  expect(await back.act({ type: 'answer-advice', ...offered })).toEqual({ ok: false, refusal: { code: 'advice-over' } })
  expect(house.server.office.day.surge.advices[0]?.answered).toMatchObject({
    by: 'chen',
    reason: 'other',
    words: '系統更新中',
  })
})

test('SG20 a clerk who only looks on is offered no button, and is refused', async () => {
  await minutes(3)
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  const { surge } = await clerk.sees('console', (view) => view.surge.level === 2)
  expect(surge.advices[0]).toMatchObject({ answer: 'has-counter', end: 'other-clerk', opensHere: false })
  expect(await clerk.act({ type: 'answer-advice', ...offered })).toEqual({
    ok: false,
    refusal: { code: 'has-counter' },
  })
})

test('SG44 while nobody answers, an advice says every five minutes what it would do now; recorded is what was offered', async () => {
  for (const [nth, counter] of [3, 4].entries()) {
    const clerk = await house.connect('console', await house.signIn(`clerk-${nth}`, 'clerk'))
    await clerk.act({ type: 'open-counter', counter })
  }
  await minutes(3)
  const offer = (await desk.sees('desk', (view) => view.surge.level === 2)).surge.advices[0]
  expect(offer?.toldAt).toBe(offer?.since)
  for (let nth = 0; nth < 3; nth++) await tablet.act(ticket)
  await minutes(4)
  expect((await desk.sees('desk', ({ waiting }) => waiting === 15)).surge.advices).toEqual([offer])
  await minutes(1)
  const { surge } = await desk.sees('desk', (view) => view.surge.advices[0]?.toldAt !== offer?.toldAt)
  const [again] = surge.advices
  expect(again).toMatchObject({ id: offer?.id, since: offer?.since, waiting: 15, counter: 7 })
  expect(again?.toldAt).toBe((offer?.toldAt ?? 0) + 5 * minute)
  expect(again?.effect?.before).toBeGreaterThan(offer?.effect?.before ?? 99)
  expect(again?.effect?.after).toBeLessThan(again?.effect?.before ?? 0)
  await back.act({ type: 'answer-advice', ...offered })
  const [kept] = house.server.store.activations.in('2026-11-18', '2026-11-18')
  expect(kept).toMatchObject({ waiting: 12, now: offer?.now, ...offer?.effect })
})

test('SG47 what waits for an answer stands above what goes on by itself', async () => {
  await minutes(8)
  const both = await desk.sees('desk', (view) => view.surge.level === 3)
  expect(both.surge.advices.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(['back-line offered', 'open offered'])
  await desk.act({ type: 'answer-advice', advice: 2, answer: { name: 'accept' } })
  const { surge } = await desk.sees('desk', (view) => view.surge.advices.some(({ stage }) => stage === 'running'))
  expect(surge.advices.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(['open offered', 'back-line running'])
})

test('SG50 after the yes of a supervisor the reviewer who was asked reads it, and comes with one tap', async () => {
  await minutes(3)
  await desk.act({ type: 'answer-advice', ...offered })
  const seen = await back.sees('console', (view) => view.surge.advices[0]?.stage === 'coming')
  expect(seen.surge.advices[0]).toMatchObject({ who: 'chen', asked: 'chien', opensHere: true })
  expect((await desk.sees('desk')).surge.advices[0]).toMatchObject({ opensHere: false, end: null })
  expect(await back.act({ type: 'open-counter', counter: 7 })).toEqual({ ok: true })
  const { surge } = await desk.sees('desk', (view) => view.surge.advices[0]?.stage === 'running')
  expect(surge.advices[0]).toMatchObject({ who: 'chien', counter: 7 })
})
