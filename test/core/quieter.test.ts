import { describe, expect, test } from 'vitest'
import { type History, learned, newHistory, type PastVisit } from '../../server/core/forecast/history.ts'
import { quieterHours } from '../../server/core/forecast/quieter.ts'
import { openView, ticketView } from '../../server/core/views/public.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { monday, office, openHouse, waits } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const hours = [{ from: '08:00', to: '17:30' }]
const ten = instantOf(monday, '10:00')

describe('hours in which people usually wait less', () => {
  test('SG41 the hours in which people usually wait clearly less are the office’s own, of its open doors, and said only when it is full', () => {
    const history = past(5, (half) => (half >= 28 && half < 32 ? 4 : 16))
    expect(quieterHours(history, hours, ten)).toEqual({ from: '14:00', to: '16:00' })
    // The full present is not what somebody is told who stands in it.
    expect(quieterHours(history, hours, instantOf(monday, '15:00'))).toBeNull()
    // Never of hours when nobody is let in without a booking, nor of the last half-hour before the doors close.
    expect(quieterHours(history, [{ from: '08:00', to: '12:00' }], ten)).toBeNull()
    expect(quieterHours(history, [{ from: '13:00', to: '17:00', bookingOnly: true }], ten)).toBeNull()
    expect(
      quieterHours(
        past(5, (half) => (half >= 32 ? 3 : 9)),
        hours,
        ten,
      ),
    ).toBeNull()
  })

  test('SG41 the hours in which people usually wait clearly less are the office’s own: nothing is said of too few days, or of hours all alike', () => {
    expect(quieterHours(newHistory, hours, ten)).toBeNull()
    expect(
      quieterHours(
        past(4, (half) => (half >= 28 ? 4 : 16)),
        hours,
        ten,
      ),
    ).toBeNull()
    expect(
      quieterHours(
        past(5, () => 12),
        hours,
        ten,
      ),
    ).toBeNull()
  })

  test('SG41 the hours in which people usually wait clearly less are those of the general line, in which turning visitors stand', () => {
    const turning = past(5, (half) => (half >= 28 && half < 32 ? 4 : 16), 'turning')
    expect(turning.waits).toEqual(past(5, (half) => (half >= 28 && half < 32 ? 4 : 16)).waits)
    expect(past(5, () => 5, 'priority').waits).toEqual(Array(48).fill(null))
  })

  test('SG41 the hours in which people usually wait clearly less are said only when it is full', () => {
    const house = openHouse()
    const quieter = { from: '14:00', to: '16:00' }
    const known = { ...waits, quieter: () => quieter }
    const said = () => [
      ticketView(house.day, known, 'key', house.now).quieter,
      openView(house.day, known, 'key', house.now).quieter,
    ]
    expect(said()).toEqual([null, null])
    const trigger = { rule: 'forecast', waiting: 40, now: 33, ahead: 35 } as const
    house.given(office, { type: 'advise', kind: 'back-line', counter: null, who: null, trigger, effect: null })
    expect(said()).toEqual([quieter, quieter])
  })
})

/** Days on which one visitor of each half-hour waited as long as `minutesOf` says. */
function past(days: number, minutesOf: (half: number) => number, lane = 'general'): History {
  const visits = Array.from({ length: 19 }, (_, nth): PastVisit => {
    const half = 16 + nth
    const takenAt = instantOf(monday, '00:00') + half * 30 * minute
    const calledAt = takenAt + minutesOf(half) * minute
    return { lane, matter: null, takenAt, booked: false, counter: 1, calledAt, overAt: calledAt + minute, minutes: 1 }
  })
  let history = newHistory
  for (let day = 0; day < days; day++) history = learned(history, mixed, { visits, booked: 0, shown: 0 })
  return history
}
