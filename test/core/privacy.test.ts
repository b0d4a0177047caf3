import { describe, expect, test } from 'vitest'
import { consoleView } from '../../server/core/views/console.ts'
import { deskView, type Kept } from '../../server/core/views/staff.ts'
import { visitOf } from '../../server/core/visit.ts'
import type { Me } from '../../shared/staff-views.ts'
import {
  desk,
  type House,
  lin,
  openHouse,
  opens,
  passes,
  phoneOf,
  seniorVisit,
  serves,
  type Visit,
  waits,
  wang,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'
import { agreedFields, fieldsOf, publicViews } from '../support/publicly.ts'

const turning = mixed.matters.filter((matter) => matter.lane === 'turning')
/** Takes turning visitors among all others, as S7 asks of every such counter. */
const counter = 4
const me: Me = { login: 'lin', name: '林', role: 'clerk', mustChangePassword: false }
const missing = [
  { matter: 'divorce', document: 1 },
  { matter: 'move-in', document: 0 },
]
const turningVisit: Visit = { matters: ['divorce', 'move-in'], quiet: true, missing }
const generalVisit: Visit = { matters: ['marriage', 'move-in'], quiet: false, missing }

describe('what is written down', () => {
  test('P1 no fact of a turning visit names a turning matter', () => {
    const house = wholeVisit(turningVisit)
    expect(house.asides.get(number)).toEqual({ number, matters: ['death'], missing: [] })
    expect(namedIn(house)).toEqual([])
  })

  test.each(turning.map(({ id }) => id))('P1 no fact of a turning visit names a turning matter: %s', (matter) => {
    for (const visit of [{ quiet: true }, { quiet: false }, { quiet: false, priority: 'senior' }] as const) {
      const house = openHouse()
      const taken = house.takes({ ...visit, matters: [matter], missing: [{ matter, document: 0 }] })
      expect(house.asides.get(taken)).toEqual({ number: taken, matters: [matter], missing: [{ matter, document: 0 }] })
      expect(namedIn(house)).toEqual([])
      expect(house.ticket(taken)).toMatchObject({ matters: [], missing: [] })
    }
  })

  test('P1 no fact of a turning visit names a turning matter: nor of a booking', () => {
    const house = openHouse(mixed, [{ code: 'AB1', slot: '09:00' }])
    const taken = house.checksIn('AB1', ['death', 'seal-cert'])
    expect(house.ticket(taken).matters).toEqual(['seal-cert'])
    expect(house.asides.get(taken)?.matters).toEqual(['death'])
    expect(namedIn(house)).toEqual([])
  })

  test('P5 a finished turning visit keeps no matter', () => {
    const house = wholeVisit(turningVisit)
    expect(visitOf(house.day, house.ticket(number))).toMatchObject({ lane: 'turning', matter: null, category: null })
    const declined = wholeVisit({ matters: ['divorce'], quiet: false })
    expect(visitOf(declined.day, declined.ticket(number))).toMatchObject({ lane: 'general', matter: 'move-in' })
  })

  test('P8 a visitor may decline the quiet counter, and the matter is still kept apart', () => {
    const house = openHouse()
    const declined = house.takes({ matters: ['divorce'], quiet: false })
    expect(house.ticket(declined)).toMatchObject({ lane: 'general', matters: [] })
    expect(house.asides.get(declined)?.matters).toEqual(['divorce'])
  })
})

describe('what is shown', () => {
  test('P2 every public screen shows a day with turning visitors exactly as if they were general ones', () => {
    const [quiet, open]: unknown[][] = [[], []]
    wholeVisit(turningVisit, (house) => quiet?.push(publicViews(house.day, house.now)))
    wholeVisit(generalVisit, (house) => open?.push(publicViews(house.day, house.now)))
    expect(quiet).toHaveLength(17)
    expect(quiet).toEqual(open)
  })

  test('P2 every public screen shows a day with turning visitors exactly as if they were general ones, and says none of their words', () => {
    wholeVisit(turningVisit, ({ day, now }) => {
      const shown = JSON.stringify(publicViews(day, now))
      const words = ['turning', ...turning.flatMap(({ id, name }) => [`"${id}"`, name['zh-TW']])]
      expect(words.filter((word) => shown.includes(word))).toEqual([])
    })
  })

  test('P7 no public screen has a field besides those agreed', () => {
    const fields = new Set<string>()
    const look = ({ day, now }: House) => {
      for (const view of publicViews(day, now)) for (const field of fieldsOf(view, view.screen)) fields.add(field)
    }
    wholeVisit(turningVisit, look)
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes(turningVisit)
    house.takes(seniorVisit)
    house.later(11)
    serves(house, lin, counter)
    look(house)
    expect([...fields].toSorted()).toEqual(agreedFields)
  })

  test('P3 the desk does not see the matter of a turning visitor, nor that of a turning booking', () => {
    const bookings = [
      { code: 'AB1', slot: '09:30' },
      { code: 'AB2', slot: '09:30' },
    ]
    const house = openHouse(mixed, bookings)
    opens(house, [lin, counter])
    house.takes(turningVisit)
    house.takes(generalVisit)
    house.takes({ matters: ['divorce'], quiet: false })
    const booked = new Map([
      ['AB1', ['death']],
      ['AB2', ['birth']],
    ])
    const view = deskView(house.day, waits, me, { ...keptBy(house), booked }, 'key', house.now)
    expect(view.queue.map(({ matters, missing }) => ({ matters, missing }))).toEqual([
      { matters: null, missing: [] },
      { matters: ['marriage', 'move-in'], missing: missing.slice(1) },
      { matters: null, missing: [] },
    ])
    expect(view.bookings.map(({ code, matters }) => [code, matters])).toEqual([
      ['AB1', null],
      ['AB2', ['birth']],
    ])
  })

  test('P3 the desk does not see the matter of a turning visitor, but that of an ordinary one whose matters were marked', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes(generalVisit)
    serves(house, lin, counter, 'serving')
    house.given(lin, { type: 'mark-matters', counter, matters: ['moica'] })
    house.given(lin, { type: 'transfer', counter, to: { lane: 'priority' }, reason: 'cannot stand' })
    const { queue } = deskView(house.day, waits, me, keptBy(house), 'key', house.now)
    expect(queue.map((ticket) => ticket.matters)).toEqual([['moica']])
  })

  test('P4 the clerk who may serve a turning visitor sees the matter', () => {
    const house = openHouse()
    opens(house, [lin, counter], [wang, 2])
    house.takes(turningVisit)
    const seen = (login: string) => consoleView(house.day, { ...me, login }, keptBy(house), 'key', house.now).queue
    expect(seen('lin').map(({ matters, missing }) => ({ matters, missing }))).toEqual([
      { matters: ['move-in', 'divorce'], missing: missing.toReversed() },
    ])
    expect(seen('wang')).toEqual([])
  })

  test('P6 a turning visit is never shown as taking too long', () => {
    const visits: [Visit, boolean][] = [
      [turningVisit, false],
      [{ matters: ['divorce'] }, false],
      [generalVisit, true],
    ]
    for (const [visit, longer] of visits) {
      const house = openHouse()
      opens(house, [lin, counter])
      house.takes(visit)
      serves(house, lin, counter, 'serving')
      house.later(200)
      expect(consoleView(house.day, me, keptBy(house), 'key', house.now).seat?.current?.longer).toBe(longer)
    }
  })
})

const number = '1002'

/** A visit that goes through every stage, among others; `then` after each step. */
function wholeVisit(visit: Visit, then: (house: House) => void = () => {}): House {
  const house = openHouse()
  opens(house, [lin, counter], [wang, 5])
  for (const one of [{}, visit, {}, {}]) house.takes(one)
  const steps: (() => void)[] = [
    () => house.given(phoneOf(number), { type: 'ring-bell', aid: 'help', number }),
    () => house.given(phoneOf(number), { type: 'need-more-time', number, passes: 2 }),
    () => house.given(phoneOf(number), { type: 'return-ticket', number }),
    () => void serves(house, lin, counter, 'serving'),
    () => void serves(house, wang, 5, 'called'),
    () => passes(house, wang, 5),
    () => house.given(desk, { type: 'return-ticket', number }),
    () => void serves(house, wang, 5),
    () => void serves(house, wang, 5),
    () => house.given(lin, { type: 'call-next', counter }),
    () => house.given(lin, { type: 'start', counter }),
    () => house.given(lin, { type: 'hold', counter }),
    () => house.given(lin, { type: 'resume', counter, number }),
    () => house.given(lin, { type: 'transfer', counter, to: { counter: 5 }, reason: 'quieter there' }),
    () => void serves(house, wang, 5, 'serving'),
    () => house.given(wang, { type: 'mark-matters', counter: 5, matters: ['move-in', 'death'] }),
    () => house.given(wang, { type: 'finish', counter: 5 }),
  ]
  for (const step of steps) {
    house.later(2)
    step()
    then(house)
  }
  return house
}

function namedIn(house: House): string[] {
  const written = JSON.stringify(house.facts.filter((fact) => fact.type !== 'day-opened'))
  return turning.map(({ id }) => id).filter((id) => written.includes(`"${id}"`))
}

function keptBy({ asides }: House): Kept {
  return { asides, booked: new Map(), nameOf: () => null, retold: () => null, forecastFault: null }
}
