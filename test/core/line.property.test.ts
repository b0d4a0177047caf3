import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byWait, choose, pick, type Server, type Waiting } from '../../server/core/line.ts'
import type { Policy } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { everyLane, firstCome, now, ordinary, policy, priorityFirst, strict, waits } from '../support/line.ts'

const lanes = ['general', 'priority', 'turning', 'booked'] as const

const anybody = fc.record({
  lane: fc.constantFrom(...lanes),
  // Few distinct waits, so that ties are common; a negative one is a booking whose time has not come.
  minutes: fc.integer({ min: -3, max: 12 }),
  group: fc.constantFrom(null, null, null, 'immediate' as const),
  only: fc.constantFrom(null, null, null, null, 2, 4),
  aside: fc.constantFrom(null, null, null, 'returned' as const, 'more-time' as const),
})
const line = fc
  .array(anybody, { maxLength: 12 })
  .map((people) =>
    people.map(({ lane, minutes, ...more }, index) => waits(String(1001 + index), lane, minutes, { ...more })),
  )
const someCounter = fc.constantFrom<Server>(everyLane, ordinary, priorityFirst)
const somePolicy = fc.constantFrom<Policy>(policy, strict, firstCome)

test('L14 the choice depends on nothing but policy, counter, line and time: any order of the line gives the same', () => {
  const shuffled = line.chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
  )
  fc.assert(
    fc.property(shuffled, someCounter, somePolicy, ([people, others], server, by) => {
      expect(choose(by, server, others, now)).toEqual(choose(by, server, people, now))
    }),
    { numRuns: 2_000 },
  )
})

test('L1 within a lane who came first is called first: in any line, unless somebody cannot wait', () => {
  fc.assert(
    fc.property(line, someCounter, somePolicy, (people, server, by) => {
      const best = chosenOf(people, server, by)
      if (!best) return
      const before = people.filter(
        (one) =>
          mightBeCalled(one, server) &&
          one.lane === best.lane &&
          one.only === best.only &&
          one.aside === best.aside &&
          isBefore(one, best),
      )
      expect(before).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})

test('L13 nobody is called from a lane that the counter does not serve: in any line, nor before the time, nor who is elsewhere or aside', () => {
  fc.assert(
    fc.property(line, someCounter, somePolicy, (people, server, by) => {
      const best = chosenOf(people, server, by)
      const might = people.filter((one) => mightBeCalled(one, server))
      expect(best === undefined).toBe(might.length === 0)
      if (best) expect(might).toContain(best)
    }),
    { numRuns: 2_000 },
  )
})

test('L3 a priority visitor who has waited ten minutes is next: in any line of a counter without a lane of its own', () => {
  fc.assert(
    fc.property(line, (people) => {
      const best = chosenOf(people, ordinary, policy)
      const free = people.filter((one) => mightBeCalled(one, ordinary) && one.only === null && one.aside === null)
      if (best?.only === null && free.some(isPromised)) expect(best).toSatisfy(isPromised)
    }),
    { numRuns: 2_000 },
  )
})

test('FC1 the pick of the forecast is the choice of the counters: in any line', () => {
  fc.assert(
    fc.property(line, someCounter, somePolicy, (people, server, by) => {
      const free = people.filter((one) => one.aside === null)
      const first = (queue: (one: Waiting) => boolean) => free.filter(queue).sort(byWait)[0] ?? null
      const heads = lanes.map((lane) => first((one) => one.lane === lane && one.only === null && one.since <= now))
      const own = first((one) => one.only === server.counter && one.since <= now)
      expect(pick(by, server, [...heads, own], now)?.number).toBe(choose(by, server, free, now)?.number)
    }),
    { numRuns: 2_000 },
  )
})

function chosenOf(people: readonly Waiting[], server: Server, by: Policy): Waiting | undefined {
  const choice = choose(by, server, people, now)
  return people.find((one) => one.number === choice?.number)
}

function mightBeCalled(one: Waiting, server: Server): boolean {
  if (one.since > now || one.aside === 'more-time') return false
  return one.only === null ? server.serves.flat().includes(one.lane) : one.only === server.counter
}

function isPromised(one: Waiting): boolean {
  return one.group === 'immediate' || (one.lane === 'priority' && now - one.since >= 10 * minute)
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if ((a.group === 'immediate') !== (b.group === 'immediate')) return a.group === 'immediate'
  return a.since === b.since ? a.order < b.order : a.since < b.since
}
