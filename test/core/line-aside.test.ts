import { describe, expect, test } from 'vitest'
import { choose } from '../../server/core/line.ts'
import { everyLane, next, now, ordinary, policy, waits } from '../support/line.ts'

describe('who stands aside', () => {
  test('L9 a booking is called from five minutes before its slot and not earlier', () => {
    const early = [waits('8001', 'booked', -0.01), waits('1002', 'general', 1)]
    expect(next(early)).toBe('1002')
    expect(next(early.slice(0, 1))).toBeNull()
    expect(next([waits('8001', 'booked', 0)])).toBe('8001')
  })

  test('L10 who returned is called only if nobody else of the line can be, and who asked for time is not called', () => {
    const returned = waits('1001', 'general', 40, { aside: 'returned', returned: true })
    const busy = waits('1002', 'general', 38, { aside: 'more-time' })
    expect(next([returned, busy, waits('1003', 'general', 2)])).toBe('1003')
    expect(next([busy])).toBeNull()
    expect(choose(policy, ordinary, [returned, busy], now)).toEqual({
      number: '1001',
      reason: { rule: 'returned', lane: 'general', minutes: 40, weight: 1, over: null, words: null },
    })
    expect(next([returned, waits('2003', 'priority', 1)])).toBe('1001')
  })

  test('L10 who returned is called only if nobody else of the line can be: turning and general are one line', () => {
    const turning = waits('1001', 'turning', 40, { aside: 'returned', returned: true })
    const general = waits('1002', 'general', 30, { aside: 'returned', returned: true })
    expect(next([turning, waits('1003', 'general', 2)], everyLane)).toBe('1003')
    expect(next([general, waits('1003', 'turning', 2)], everyLane)).toBe('1003')
    expect(next([general, turning], everyLane)).toBe('1001')
    expect(next([turning, { ...general, since: 0 }], { counter: 9, serves: [['turning'], ['general']] })).toBe('1001')
    expect(next([general, waits('1003', 'turning', 2)])).toBe('1002')
  })

  test('L11 a ticket sent to a counter is next there and is called nowhere else, unless that counter has closed', () => {
    const sent = waits('1004', 'turning', 1, { only: 2 })
    const line = [waits('2001', 'priority', 30), sent, waits('1002', 'general', 60)]
    expect(choose(policy, ordinary, line, now)).toEqual({
      number: '1004',
      reason: { rule: 'chosen', lane: 'turning', minutes: 1, weight: 1, over: null, words: null },
    })
    expect(next(line, everyLane)).toBe('2001')
    expect(next([sent], everyLane)).toBeNull()
  })
})
