import { afterEach, describe, expect, test } from 'vitest'
import { type Instant, instantOf, minute, second } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

let house: House
afterEach(() => house.close())

const friday = '2026-11-20'
const monday = '2026-11-23'

/** An office whose clock stands; the paired tablet and somebody at the desk. */
async function at(when: Instant): Promise<{ tablet: Person; desk: Person }> {
  house = await openHouse({ at: when })
  return people()
}

async function people(): Promise<{ tablet: Person; desk: Person }> {
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const desk = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  return { tablet, desk }
}

const clock = (when: Instant) => house.wait(when - house.now)
const state = () => [house.server.office.day.date, house.server.office.day.stage]
const given = { ok: true, slip: { number: '1001' } }
const refused = (code: string) => ({ ok: false, refusal: { code } })

/** In which days of the log each number was given. */
function numbersOf(day: string): string[] {
  return house.server.store.events.read(day).flatMap((fact) => (fact.type === 'ticket-taken' ? fact.number : []))
}

describe('the day by the calendar', () => {
  test('H2 numbers are given from fifteen minutes before opening until closing: the office opens and shuts by itself', async () => {
    const { tablet, desk } = await at(instantOf(friday, '07:30'))
    expect(state()).toEqual([friday, 'unopened'])
    expect(await tablet.act(ticket)).toEqual(refused('closed-now'))
    await clock(instantOf(friday, '07:45'))
    expect(state()).toEqual([friday, 'open'])
    expect(await tablet.act(ticket)).toMatchObject(given)
    await clock(instantOf(friday, '17:30'))
    expect(await tablet.act(ticket)).toEqual(refused('closed-now'))
    expect(await desk.act(ticket)).toMatchObject({ ok: true, slip: { number: '1002' } })
  })

  test('H9 at night who still waits is recorded as left, and who is still served as unfinished: the clock closes the books', async () => {
    const { tablet } = await at(instantOf(friday, '16:00'))
    const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
    await clerk.act({ type: 'open-counter', counter: 2 })
    for (let visitor = 0; visitor < 3; visitor++) await tablet.act(ticket)
    await clerk.act({ type: 'call-next', counter: 2 })
    await clerk.act({ type: 'start', counter: 2 })
    await clock(instantOf(friday, '21:00'))
    expect(state()).toEqual([friday, 'closed'])
    const visits = house.server.store.database.prepare('select number, outcome from visit order by number').all()
    expect(visits).toEqual([
      { number: '1001', outcome: 'unfinished' },
      { number: '1002', outcome: 'left' },
      { number: '1003', outcome: 'left' },
    ])
    await clock(instantOf(friday, '21:00') + 10 * second)
    expect(state()).toEqual([friday, 'closed'])
  })

  test('H6 a machine that slept over two days gives no number on the old day, and its books are due', async () => {
    const { tablet } = await at(instantOf(friday, '16:00'))
    await tablet.act(ticket)
    // Awake again on Monday: the tap comes before the clock has done what is due.
    house.now = instantOf(monday, '09:00')
    expect(await tablet.act(ticket)).toMatchObject(given)
    expect(state()).toEqual([monday, 'open'])
    expect([numbersOf(friday), numbersOf(monday)]).toEqual([['1001'], ['1001']])
    expect(house.server.store.events.read(friday).at(-1)).toMatchObject({ type: 'day-closed', left: ['1001'] })
  })

  test('H7 a day opened by hand on a day off gives numbers until the books close: over the socket', async () => {
    const { tablet, desk } = await at(instantOf('2026-11-22', '10:00'))
    expect(state()).toEqual(['2026-11-22', 'unopened'])
    expect(await desk.act({ type: 'open-day' })).toEqual({ ok: true })
    expect(await tablet.act(ticket)).toMatchObject(given)
    await clock(instantOf('2026-11-22', '21:00'))
    expect(await tablet.act(ticket)).toEqual(refused('day-closed'))
  })
})

describe('midnight', () => {
  test('H5 the day is the date in Taipei, not in UTC: with requests in flight each number is given on one day', async () => {
    const { desk } = await at(instantOf(friday, '22:00'))
    await desk.act({ type: 'open-day' })
    for (let round = 0; round < 10; round++) {
      house.now = instantOf('2026-11-21', '00:00') - 1
      const before = Array.from({ length: 5 }, () => desk.act(ticket))
      await before[0]
      house.now = instantOf('2026-11-21', '00:00')
      const after = Array.from({ length: 5 }, () => desk.act(ticket))
      expect((await Promise.all(before)).filter((answer) => answer.ok)).toHaveLength(5)
      expect(await Promise.all(after)).toEqual(Array(5).fill(refused('closed-now')))
      await backTo(friday)
    }
    expect(numbersOf('2026-11-21')).toEqual([])
    expect(new Set(numbersOf(friday)).size).toBe(50)
  })

  /** The clock was ahead; the day that it had closed goes on by hand. */
  async function backTo(date: string): Promise<void> {
    await clock(instantOf(date, '22:00'))
    const desk = await house.connect('desk', await house.signIn('chen', 'supervisor'))
    expect(await desk.act({ type: 'open-day' })).toEqual({ ok: true })
    desk.leave()
  }

  test('H6 a machine that slept over two days gives no number on the old day: nor one that was restarted at midnight', async () => {
    const { tablet } = await at(instantOf(friday, '16:00'))
    await tablet.act(ticket)
    house.now = instantOf('2026-11-21', '00:00')
    await house.restart()
    expect(state()).toEqual(['2026-11-21', 'unopened'])
    expect(house.server.store.events.read(friday).at(-1)).toMatchObject({ type: 'day-closed', left: ['1001'] })
    await clock(instantOf(monday, '08:00'))
    const again = await people()
    expect(await again.tablet.act(ticket)).toMatchObject(given)
  })
})

describe('a clock that is changed', () => {
  test('N6 replaying the log gives the same day: an hour back gives later facts no earlier time', async () => {
    const { tablet } = await at(instantOf(friday, '10:00'))
    await tablet.act(ticket)
    house.now -= 60 * minute
    const answer = await tablet.act(ticket)
    expect(answer).toMatchObject({ ok: true, slip: { number: '1002', takenAt: instantOf(friday, '10:00') } })
    await house.restart()
    expect(house.server.office.day.tickets.size).toBe(2)
  })

  test('N1 a number is given once a day: also when the clock ran ahead over midnight and came back', async () => {
    const { tablet, desk } = await at(instantOf(friday, '10:00'))
    await tablet.act(ticket)
    await clock(instantOf('2026-11-21', '03:00'))
    expect(state()).toEqual(['2026-11-21', 'unopened'])
    await clock(instantOf(friday, '10:05'))
    expect(state()).toEqual([friday, 'closed'])
    await desk.act({ type: 'open-day' })
    // The tablet waits until the time of the log has come; staff may always give a number.
    expect(await desk.act(ticket)).toMatchObject({ ok: true, slip: { number: '1002' } })
  })

  describe('H12 a clock that was a year ahead leaves no day open for a year', () => {
    const wrong = '2027-11-22'

    /** On a Friday the machine starts with the date of a year later, and opens; then somebody puts its clock right. */
    async function putRight(): Promise<{ tablet: Person; desk: Person }> {
      const { tablet, desk } = await at(instantOf(wrong, '09:00'))
      expect(state()).toEqual([wrong, 'open'])
      await tablet.act(ticket)
      await clock(instantOf(friday, '10:00'))
      return { tablet, desk }
    }

    test('H12 a clock that was a year ahead leaves no day open for a year: who holds a number keeps it, also after a restart', async () => {
      await putRight()
      await house.restart()
      await house.wait(0)
      const { tablet, desk } = await people()
      expect(await tablet.act(ticket)).toMatchObject({ ok: true, slip: { number: '1002' } })
      expect(await desk.act({ type: 'close-day' })).toEqual({
        ok: false,
        refusal: { code: 'people-waiting', figures: { count: 2 } },
      })
    })

    test('H12 a clock that was a year ahead leaves no day open for a year: its books close in the evening, and a hand opens the right date', async () => {
      await putRight()
      await clock(instantOf(friday, '21:00'))
      expect(state()).toEqual([wrong, 'closed'])
      await clock(instantOf(monday, '08:00'))
      expect(state()).toEqual([wrong, 'closed'])
      await house.restart()
      await house.wait(0)
      const { tablet, desk } = await people()
      const id = 'opened-by-a-hand-once'
      expect(await desk.act({ type: 'open-day' }, id)).toEqual({ ok: true })
      expect(await desk.act({ type: 'open-day' }, id)).toEqual({ ok: true })
      expect(state()).toEqual([monday, 'open'])
      expect(await tablet.act(ticket)).toMatchObject(given)
      await house.restart()
      expect(state()).toEqual([monday, 'open'])
      // The next day opens by the calendar, as if nothing had been.
      await clock(instantOf('2026-11-24', '08:00'))
      expect(state()).toEqual(['2026-11-24', 'open'])
    })

    test('H12 a clock that was a year ahead leaves no day open for a year: when that date comes no number of it is given again', async () => {
      await putRight()
      await clock(instantOf(friday, '21:00'))
      await clock(instantOf(monday, '08:00'))
      const { desk } = await people()
      await desk.act({ type: 'open-day' })
      await clock(instantOf(wrong, '10:00'))
      expect(state()).toEqual([wrong, 'closed'])
      const later = await people()
      await later.desk.act({ type: 'open-day' })
      expect(await later.desk.act(ticket)).toMatchObject({ ok: true, slip: { number: '1002' } })
    })
  })
})
