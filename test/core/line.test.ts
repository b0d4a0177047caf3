import { describe, expect, test } from 'vitest'
import { choose } from '../../server/core/line.ts'
import { everyLane, firstCome, next, now, ordinary, policy, priorityFirst, strict, waits } from '../support/line.ts'

describe('within a lane', () => {
  test('L1 within a lane who came first is called first', () => {
    const line = [waits('1003', 'general', 4), waits('1001', 'general', 9), waits('1002', 'general', 7)]
    expect(choose(policy, ordinary, line, now)).toEqual({
      number: '1001',
      reason: { rule: 'first-come', lane: 'general', minutes: 9, weight: 1, over: null, words: null },
    })
  })

  test('L8 of equal waits the earlier number goes first', () => {
    const line = [waits('1002', 'general', 5), waits('1001', 'general', 5), waits('1003', 'general', 5)]
    expect(next(line)).toBe('1001')
  })

  test('L8 of equal waits the earlier number goes first: also between lanes of equal score', () => {
    expect(next([waits('2002', 'priority', 2), waits('1001', 'general', 10)])).toBe('1001')
    expect(next([waits('1002', 'general', 10), waits('2001', 'priority', 2)])).toBe('1002')
  })
})

describe('between lanes', () => {
  test.each([
    ['priority', '2002', 7, 34, '2002'],
    ['priority', '2002', 7, 36, '1001'],
    ['booked', '8002', 4, 31, '8002'],
    ['booked', '8002', 4, 33, '1001'],
    ['turning', '1002', 9, 8, '1002'],
    ['turning', '1002', 9, 10, '1001'],
  ] as const)(
    'L2 between lanes minutes waited count once for general, five times for priority, eight times for booked: %s %s after %i minutes, general after %i',
    (lane, number, minutes, general, chosen) => {
      expect(next([waits('1001', 'general', general), waits(number, lane, minutes)], everyLane)).toBe(chosen)
    },
  )

  test('L2 between lanes minutes waited count once for general, five times for priority, eight times for booked: the seconds count too', () => {
    const line = [waits('1001', 'general', 10.2), waits('2002', 'priority', 2)]
    expect(next(line)).toBe('1001')
    expect(next([waits('1001', 'general', 10.2), waits('2002', 'priority', 2.1)])).toBe('2002')
  })

  test.each([
    [30, 10, 24, '1001'],
    [60, 0, 44, '2002'],
  ])(
    'L3 a priority visitor who has waited ten minutes is next: the published cases, at minute %i',
    (at, general, priority, chosen) => {
      const published = { ...policy, weights: { general: 1, priority: 3 }, promiseMinutes: 15 }
      const since = (arrived: number) => at - arrived
      const line = [waits('1001', 'general', since(general)), waits('2002', 'priority', since(priority))]
      expect(choose(published, ordinary, line, now)?.number).toBe(chosen)
    },
  )

  test('L3 a priority visitor who has waited ten minutes is next', () => {
    const line = [waits('1001', 'general', 90), waits('2002', 'priority', 10), waits('8003', 'booked', 30)]
    expect(choose(policy, ordinary, line, now)).toEqual({
      number: '2002',
      reason: {
        rule: 'promise-kept',
        lane: 'priority',
        minutes: 10,
        weight: 5,
        over: { lane: 'booked', minutes: 30, weight: 8 },
        words: null,
      },
    })
    const before = [waits('1001', 'general', 90), waits('2002', 'priority', 9.99), waits('8003', 'booked', 1)]
    expect(next(before)).toBe('1001')
  })

  test('L4 who cannot wait is next', () => {
    const now = { group: 'immediate' } as const
    expect(next([waits('1001', 'general', 90), waits('2002', 'priority', 60), waits('2003', 'priority', 0, now)])).toBe(
      '2003',
    )
    expect(next([waits('1001', 'general', 90), waits('2003', 'priority', 0, now)], ordinary, strict)).toBe('2003')
    expect(next([waits('1001', 'general', 90), waits('2003', 'priority', 0, now)], ordinary, firstCome)).toBe('2003')
  })
})

describe('a dedicated counter', () => {
  test('L5 a dedicated counter calls its own lane first', () => {
    const line = [waits('1001', 'general', 120), waits('2002', 'priority', 1), waits('8003', 'booked', 12)]
    expect(choose(policy, priorityFirst, line, now)).toEqual({
      number: '2002',
      reason: {
        rule: 'own-lane-first',
        lane: 'priority',
        minutes: 1,
        weight: 5,
        over: { lane: 'general', minutes: 120, weight: 1 },
        words: null,
      },
    })
  })

  test('L5 a dedicated counter calls its own lane first, and takes the others when it is empty', () => {
    expect(next([waits('1001', 'general', 20), waits('8002', 'booked', 3)], priorityFirst)).toBe('8002')
  })

  test('L13 nobody is called from a lane that the counter does not serve', () => {
    const line = [waits('1001', 'turning', 50), waits('1002', 'general', 3), waits('1003', 'general', 2)]
    expect(choose(policy, ordinary, line.slice(0, 1), now)).toBeNull()
    expect(choose(policy, ordinary, line, now)).toEqual({
      number: '1002',
      reason: { rule: 'first-come', lane: 'general', minutes: 3, weight: 1, over: null, words: null },
    })
  })
})

describe('other orders', () => {
  test('L6 in strict order the heavier lane goes first', () => {
    const line = [waits('1001', 'general', 300), waits('2002', 'priority', 60), waits('8003', 'booked', 0)]
    expect(choose(strict, ordinary, line, now)).toEqual({
      number: '8003',
      reason: {
        rule: 'strict',
        lane: 'booked',
        minutes: 0,
        weight: 8,
        over: { lane: 'priority', minutes: 60, weight: 5 },
        words: null,
      },
    })
    expect(next(line.slice(0, 2), ordinary, strict)).toBe('2002')
  })

  test('L6 in strict order the heavier lane goes first, and of equal lanes the longer wait', () => {
    expect(next([waits('1001', 'general', 3), waits('1002', 'turning', 4)], everyLane, strict)).toBe('1002')
  })

  test('L7 in order of arrival the longest wait goes first', () => {
    const line = [waits('2001', 'priority', 11), waits('8002', 'booked', 11.5), waits('1003', 'general', 12)]
    expect(choose(firstCome, ordinary, line, now)).toEqual({
      number: '1003',
      reason: {
        rule: 'first-come',
        lane: 'general',
        minutes: 12,
        weight: 1,
        over: { lane: 'booked', minutes: 11, weight: 8 },
        words: null,
      },
    })
  })
})

describe('the choice', () => {
  test('L12 every call is kept with its reason and the figures', () => {
    const line = [waits('1001', 'general', 31.9), waits('2002', 'priority', 8.2)]
    expect(choose(policy, ordinary, line, now)).toEqual({
      number: '2002',
      reason: {
        rule: 'highest-score',
        lane: 'priority',
        minutes: 8,
        weight: 5,
        over: { lane: 'general', minutes: 31, weight: 1 },
        words: null,
      },
    })
    expect(choose(policy, ordinary, [waits('1001', 'general', 3)], now)?.reason.rule).toBe('only-one')
    const returned = waits('2002', 'priority', 1, { returned: true })
    expect(choose(policy, ordinary, [returned, waits('1001', 'general', 3)], now)?.reason.rule).toBe('returned')
  })

  test('L14 the choice depends on nothing but policy, counter, line and time', () => {
    const line = [
      waits('1001', 'general', 31),
      waits('2002', 'priority', 6),
      waits('1003', 'turning', 31),
      waits('8004', 'booked', 4),
      waits('1005', 'general', 40, { aside: 'returned', returned: true }),
    ]
    const first = choose(policy, everyLane, Object.freeze(line), now)
    for (const other of rotations(line)) expect(choose(policy, everyLane, other, now)).toEqual(first)
    expect(first?.number).toBe('8004')
  })

  test('L14 the choice depends on nothing but policy, counter, line and time: an empty line has nobody', () => {
    expect(choose(policy, ordinary, [], now)).toBeNull()
  })
})

function rotations<T>(list: readonly T[]): T[][] {
  return list.map((_, index) => [...list.slice(index), ...list.slice(0, index)])
}
