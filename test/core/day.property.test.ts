import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Day, newDay } from '../../server/core/day.ts'
import { decide } from '../../server/core/decide.ts'
import { Fact } from '../../server/core/events.ts'
import { evolve } from '../../server/core/evolve.ts'
import { type House, monday, unopenedHouse, waits } from '../support/day.ts'
import { failures } from '../support/failures.ts'
import { brokenRules } from '../support/invariants.ts'
import { house as office } from '../support/press-offices.ts'
import { morning, orderOf, type Press, somePress } from '../support/presses.ts'

const days = 120
/** A rare thing has this many times as many days to come about: chance alone would miss one in a hundred runs. */
const rounds = 8
const presses = fc.array(somePress, { minLength: 20, maxLength: 160, size: 'max' })

/** Everything that came about over all days: a random test that never reaches a stage proves nothing about it. */
const reached = { facts: new Set<string>(), stages: new Set<string>(), refusals: new Set<string>() }

describe('whatever anybody presses', () => {
  let report = ''
  beforeAll(() => {
    const wholeDay = fc.property(presses, (list) => {
      const house = unopenedHouse(office)
      let before = printed(house.day)
      for (const press of [...morning, ...list]) before = step(house, press, before)
      replay(house)
    })
    for (let round = 0; round < rounds && report === '' && (round === 0 || missed().length > 0); round += 1) {
      const result = fc.check(wholeDay, { numRuns: days, examples: round === 0 ? failures : [] })
      // The message of what was thrown names the rule; the report alone has only the counterexample.
      report = result.failed ? `${String(result.errorInstance)}\n${fc.defaultReportMessage(result) ?? ''}` : ''
    }
  })
  const keeps = (rule: string) => expect(report.includes(`${rule}: `) ? report : '').toBe('')

  test('N1 a number is given once a day, and each series goes up by one: whatever anybody presses', () => keeps('N1'))
  test('N6 replaying the log gives the same day: whatever anybody presses', () => keeps('N6'))
  test('N7 a fact is the same after it was written down and read again: whatever anybody presses', () => keeps('N7'))
  test('N8 a refused order changes nothing, and deciding alone changes nothing either: whatever anybody presses', () =>
    keeps('N8'))
  test('N9 who is still in the house is exactly who is not over: whatever anybody presses', () => keeps('N9'))
  test('C1 a counter has one clerk, and a clerk has one counter: whatever anybody presses', () => keeps('C1'))
  test('C3 a ticket is at one counter at most, a counter has one visitor at most, and both say the same: whatever anybody presses', () =>
    keeps('C3'))
  test('C5 a paused counter calls nobody, and nobody pauses away from a visitor: whatever anybody presses', () =>
    keeps('C5'))
  test('V1 the acts offered on a console are those that the rules accept now: whatever anybody presses', () =>
    keeps('V1'))
  test('V8 the phone offers what the rules accept now: whatever anybody presses', () => keeps('V8'))
  test('W5 a wait is never negative, and the latest is never before the expected: whatever anybody presses', () =>
    keeps('W5'))
  test('N13 people can do everything that the log can say, and get every common refusal: whatever anybody presses', () => {
    expect(report).toBe('')
    expect(missed()).toEqual([])
  })
})

/** What never came about, of all that can. */
function missed(): string[] {
  const facts = Fact.options.map((option) => option.shape.type.value)
  return [
    ...facts.filter((type) => !reached.facts.has(type)),
    ...everyStage.filter((stage) => !reached.stages.has(stage)),
    ...everyRefusal.filter((code) => !reached.refusals.has(code)),
  ]
}

/** One press, and every rule after it. Fails by throwing: `expect` twenty times a step would take most of the time. */
function step(house: House, press: Press, before: string): string {
  house.later(0, press.after)
  const { day } = house
  const { by, order, booked } = orderOf(day, press)
  const alone = decide(day, order, { at: house.now, by, booked, waits })
  if (alone.accepted && printed(day) !== before) throw new Error(`N8: deciding ${order.type} changed the day`)
  const decision = house.when(by, order, booked)
  if (!isDeepStrictEqual(decision, alone)) throw new Error(`N8: ${order.type} was decided in two ways`)
  const after = printed(day)
  if (decision.accepted) decision.facts.forEach(writeAndRead)
  else {
    reached.refusals.add(decision.refusal.code)
    if (after !== before)
      throw new Error(`N8: ${order.type} was refused (${decision.refusal.code}) and changed the day`)
  }
  for (const ticket of day.tickets.values()) reached.stages.add(ticket.stage.name)
  const broken = brokenRules(house, press.b)
  if (broken.length > 0) throw new Error(`after ${order.type}: ${broken.join('; ')}`)
  return after
}

function writeAndRead(fact: Fact): void {
  reached.facts.add(fact.type)
  const read = Fact.parse(JSON.parse(JSON.stringify(fact)))
  if (!isDeepStrictEqual(read, fact)) throw new Error(`N7: ${JSON.stringify(fact)} was read as ${JSON.stringify(read)}`)
}

function replay({ day, facts }: House): void {
  const again = newDay(monday, office)
  for (const fact of facts) evolve(again, fact)
  if (!isDeepStrictEqual(again, day)) throw new Error(`N6: ${printed(day)} was replayed as ${printed(again)}`)
}

/** The day as text; its setup is replaced and never changed, so the name of its order is enough. */
function printed(day: Day): string {
  return JSON.stringify({ ...day, setup: day.setup.policy.kind }, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  )
}

const everyStage = ['called', 'held', 'over', 'passed', 'serving', 'waiting']

/** The reasons that hundreds of presses a day meet again and again; the rarer ones are met by examples elsewhere. */
const everyRefusal = [
  ...['already-over', 'booking-exists', 'booking-used', 'call-too-soon', 'calls-left', 'closed-now', 'counter-busy'],
  ...['counter-closed', 'counter-open', 'counters-open', 'day-closed', 'day-open', 'has-counter', 'nobody-here'],
  ...['not-bookable', 'not-called', 'not-held', 'not-passed', 'not-paused', 'not-serving', 'nothing-to-undo'],
  ...['other-clerk', 'other-counter', 'passed-too-long', 'same-place', 'slot-unknown', 'unknown-bell'],
  ...['unknown-booking', 'unknown-counter', 'unknown-matter', 'unknown-ticket'],
]
