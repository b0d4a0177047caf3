import fc from 'fast-check'
import { expect, test } from 'vitest'
import { erlangA } from '../../server/core/queueing/abandonment.ts'
import { lastWaitRatio, lengthError } from '../../server/core/queueing/delay-estimators.ts'
import { erlangB, erlangC, meansOf, waitTail } from '../../server/core/queueing/erlang.ts'
import {
  accumulatingWaits,
  conserved,
  generalStrainOf,
  interruptingWaits,
  type Strain,
  strainOf,
  strictWaits,
} from '../../server/core/queueing/priority.ts'
import {
  halfinWhitt,
  rosterFor,
  serversFor,
  squareRootServers,
  squareRootWaits,
} from '../../server/core/queueing/staffing.ts'

const lines = fc
  .record({ servers: fc.integer({ min: 1, max: 60 }), busy: fc.double({ min: 0.01, max: 0.98, noNaN: true }) })
  .map(({ servers, busy }) => ({ servers, services: 0.1, arrivals: busy * servers * 0.1 }))
const strains = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
  .map((shares): Strain => {
    const whole = shares.reduce((sum, share) => sum + share, 0)
    return { first: 1, loads: shares.map((share) => (0.9 * share) / whole) }
  })

test('PL5 the waits of Erlang are those of the chain of births and deaths, for every line', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { mustWait, waiting, empty } = chainOf(line.servers, line.arrivals / line.services)
      const means = meansOf(line)
      expect(means.mustWait).toBeCloseTo(mustWait, 9)
      expect(means.empty).toBeCloseTo(empty, 9)
      expect(means.waiting / waiting).toBeCloseTo(1, 6)
      expect(waitTail(line, 0)).toBeCloseTo(mustWait, 9)
    }),
    { numRuns: 60 },
  )
})

test('PL5 patience without end is a line that nobody leaves, and no patience one in which nobody waits', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const load = line.arrivals / line.services
      const patient = erlangA(line, 1e7)
      expect(patient.mustWait).toBeCloseTo(erlangC(line.servers, load), 2)
      expect(erlangA(line, 1e-7).leave).toBeCloseTo(erlangB(line.servers, load), 3)
    }),
    { numRuns: 60 },
  )
})

test('PL6 no order of calls creates capacity: load times wait is the same for every policy', () => {
  fc.assert(
    fc.property(
      strains,
      fc.array(fc.double({ min: 1, max: 20, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (strain, all) => {
        const weights = all.slice(0, strain.loads.length)
        const inOrder = strain.loads.map(() => strain.first / 0.1)
        const waits = accumulatingWaits(strain, weights)
        expect(conserved(strain, waits)).toBeCloseTo(conserved(strain, inOrder), 8)
        expect(conserved(strain, strictWaits(strain))).toBeCloseTo(conserved(strain, inOrder), 8)
      },
    ),
  )
})

test('PL6 equal weights are first come, first served, and weights worlds apart are strict priority', () => {
  fc.assert(
    fc.property(strains, (strain) => {
      const alike = accumulatingWaits(
        strain,
        strain.loads.map(() => 3),
      )
      for (const wait of alike) expect(wait).toBeCloseTo(strain.first / 0.1, 8)
      const apart = accumulatingWaits(
        strain,
        strain.loads.map((_, index) => 1e9 ** (strain.loads.length - index)),
      )
      strictWaits(strain).forEach((wait, index) => {
        expect((apart[index] ?? 0) / wait).toBeCloseTo(1, 5)
      })
    }),
  )
})

test('PL7 as many servers as the target needs, and not one more', () => {
  fc.assert(
    fc.property(lines, fc.double({ min: 0.5, max: 0.99, noNaN: true }), ({ arrivals, services }, share) => {
      const target = { within: 20, share }
      const servers = serversFor({ arrivals, services }, target)
      const inTime = (count: number) => 1 - waitTail({ arrivals, services, servers: count }, target.within)
      expect(inTime(servers)).toBeGreaterThanOrEqual(share)
      if (servers > 1) expect(inTime(servers - 1)).toBeLessThan(share)
    }),
  )
})

test('PL7 a roster leaves servers time to breathe, and counts who is away', () => {
  const line = { arrivals: 7, services: 1 }
  const target = { within: 5, share: 0.01 }
  expect(rosterFor(line, target, 0.7, 0)).toEqual({ atWork: 10, onRoster: 10 })
  expect(rosterFor(line, target, 0.7, 0.3)).toEqual({ atWork: 10, onRoster: 15 })
  expect(squareRootServers(100, 1)).toBe(110)
  expect(squareRootWaits(10_000, 1)).toBeCloseTo(halfinWhitt(1), 2)
  expect(halfinWhitt(0)).toBe(1)
  expect(halfinWhitt(0.5)).toBeCloseTo(0.5, 2)
})

test('PL8 what a formula does not allow is named with what it does allow', () => {
  expect(() => erlangC(0, 1)).toThrow('servers: 0 is no whole number from 1')
  expect(() => erlangC(2.5, 1)).toThrow(RangeError)
  expect(() => erlangB(2, -1)).toThrow('load: -1 is not a number of 0 or more')
  expect(() => meansOf({ arrivals: 1, services: 0, servers: 1 })).toThrow('services: must be above 0')
  expect(() => waitTail({ arrivals: 1, services: 1, servers: 2 }, Number.NaN)).toThrow('time')
  expect(() => erlangA({ arrivals: 1, services: 1, servers: 1 }, 0)).toThrow('patience')
  expect(() => serversFor({ arrivals: 1, services: 1 }, { within: 1, share: 1 })).toThrow('share')
  expect(() => rosterFor({ arrivals: 1, services: 1 }, { within: 1, share: 0.5 }, 0, 0)).toThrow('mostBusy')
  expect(() => rosterFor({ arrivals: 1, services: 1 }, { within: 1, share: 0.5 }, 1, 1)).toThrow('away')
  expect(() => strainOf({ arrivals: [1, 1], services: 1, servers: 2 })).toThrow('is not below 1')
  expect(() => strainOf({ arrivals: [1], services: 0, servers: 2 })).toThrow('services')
  expect(() => interruptingWaits({ arrivals: [2], services: 1 })).toThrow('is not below 1')
  expect(() => generalStrainOf({ arrivals: [0.1, 0.1], means: [1], variations: [1, 1] })).toThrow('class 2')
  expect(() => generalStrainOf({ arrivals: [0.1], means: [1], variations: [-2] })).toThrow('variation')
  expect(() => accumulatingWaits({ first: 1, loads: [0.5] }, [0])).toThrow('not all above 0')
  expect(() => accumulatingWaits({ first: 1, loads: [0.5] }, [1, 2])).toThrow('2 for 1 classes')
  expect(() => lengthError({ arrivals: 'M', servers: 1, services: 1, busy: 1 })).toThrow('busy')
})

test('PL8 a line that its servers cannot carry waits for ever, and says so', () => {
  const line = { arrivals: 3, services: 1, servers: 3 }
  expect(erlangC(3, 3)).toBe(1)
  expect(waitTail(line, 100)).toBe(1)
  expect(meansOf(line).wait).toBe(Number.POSITIVE_INFINITY)
  expect(meansOf({ ...line, arrivals: 0 })).toMatchObject({ mustWait: 0, waiting: 0, wait: 0, empty: 1 })
})

test('PL9 the last wait is a worse guess than the length of the line, the more so the less even arrivals are', () => {
  expect((['D', 'M', 'H2'] as const).map(lastWaitRatio)).toEqual([1, 2, 5])
  const errors = (['D', 'M', 'H2'] as const).map((arrivals) =>
    lengthError({ arrivals, servers: 100, services: 1, busy: 0.95 }),
  )
  expect(errors[1]).toBeCloseTo(0.002, 9)
  expect(errors).toEqual(errors.toSorted((a, b) => a - b))
})

/** The states of an M/M/c line, one by one: the long way round, to check the formulas by. */
function chainOf(servers: number, load: number) {
  let weight = 1
  let whole = 0
  let waiting = 0
  let busy = 0
  for (let people = 0; people < servers * 40 + 4000; people += 1) {
    whole += weight
    waiting += Math.max(0, people - servers) * weight
    if (people >= servers) busy += weight
    weight *= load / Math.min(servers, people + 1)
  }
  return { mustWait: busy / whole, waiting: waiting / whole, empty: 1 / whole }
}
