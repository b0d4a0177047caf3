import { describe, expect, test } from 'vitest'
import { isOnTheTable, surgeLevel } from '../../server/core/advice.ts'
import { firstWatch, watchOn } from '../../server/core/surge.ts'
import type { Setup } from '../../shared/setup.ts'
import { usualSurge } from '../../shared/surge.ts'
import { minute } from '../../shared/time.ts'
import { openHouse, supervisor, wang } from '../support/day.ts'
import { easy, full, hall, heads, newest, says } from '../support/hall.ts'
import { mixed } from '../support/offices.ts'

/** Seven counters; the seventh is flexible. */
const twoFlexible: Setup = {
  ...mixed,
  counters: mixed.counters.map((counter) => ({ ...counter, flexible: counter.number >= 6 })),
}

describe('FORECAST-15', () => {
  test('SG1 a flexible counter is advised after two minutes in a row above 14, now or a quarter of an hour ahead', () => {
    expect(hall().minutes(1, full(15))).toEqual([])
    expect(hall().minutes(2, full(15))).toEqual(['open 7'])
    expect(hall().minutes(2, full(14))).toEqual(['notice -'])
    expect(hall().minutes(2, full(3, 15))).toEqual(['open 7'])
    expect(hall().minutes(5, full(10))).toEqual([])
    expect(hall().minutes(2, full(11))).toEqual(['notice -'])
    const { minutes } = hall()
    expect([...minutes(1, full(16)), ...minutes(1, full(9)), ...minutes(1, full(16))]).toEqual([])
  })

  test('SG2 a notice gives way to a stronger advice, and ends by itself when the hall has been calm', () => {
    const { house, minutes } = hall()
    expect(minutes(2, full(12))).toEqual(['notice -'])
    expect(surgeLevel(house.day.surge)).toBe(1)
    expect(minutes(2, full(20, 20, 9))).toEqual(['overtaken #1', 'open 7'])
    expect(surgeLevel(house.day.surge)).toBe(2)
    expect(newest(house)).toMatchObject({ who: 'back', effect: { before: 20, after: 9 } })
    const other = hall()
    other.minutes(2, full(12))
    expect(other.minutes(9, full(4))).toEqual([])
    expect(other.minutes(1, full(4))).toEqual(['calm #1'])
    expect(surgeLevel(other.house.day.surge)).toBe(0)
  })

  test('SG3 one counter at a time: the next is advised only when the first has opened and the wait is still too long', () => {
    const { house, minutes } = hall(twoFlexible)
    expect(minutes(2, full(20))).toEqual(['open 6'])
    expect(minutes(3, full(20))).toEqual([])
    says(house, 'accept')
    expect(minutes(3, full(20))).toEqual([])
    house.given(wang, { type: 'open-counter', counter: 6 })
    expect(minutes(1, full(20))).toEqual(['open 7'])
  })

  test('SG4 closing is advised after 30 minutes open and ten in a row in which one fewer stays below 6', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(29, easy(5))).toEqual([])
    expect(minutes(1, easy(5))).toEqual(['close 7'])
    const busy = hall()
    busy.minutes(2, full(20))
    busy.house.given(wang, { type: 'open-counter', counter: 7 })
    expect(busy.minutes(35, easy(6))).toEqual([])
    expect(busy.minutes(9, easy(5))).toEqual([])
    expect(busy.minutes(1, easy(5))).toEqual(['close 7'])
    expect(busy.minutes(1, easy(8))).toEqual(['overtaken #2'])
  })

  test('SG5 with no flexible counter left and more than 30 for five minutes the back line is asked; above 45, all hands', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(4, full(31))).toEqual([])
    expect(minutes(1, full(31))).toEqual(['back-line -'])
    expect(surgeLevel(house.day.surge)).toBe(3)
    expect(minutes(4, full(50))).toEqual([])
    expect(minutes(1, full(50))).toEqual(['overtaken #2', 'all-hands 1'])
    expect(minutes(20, full(50))).toEqual([])
    expect(surgeLevel(house.day.surge)).toBe(4)
  })

  test('SG5 with no flexible counter left and more than 30 for five minutes the back line is asked; above 45, all hands: each for five minutes', () => {
    const { house, minutes } = hall()
    minutes(2, full(60))
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(3, full(60))).toEqual(['back-line -'])
    expect(minutes(4, full(60))).toEqual([])
    expect(minutes(1, full(60))).toEqual(['overtaken #2', 'all-hands 1'])
  })

  test('SG6 nobody is asked again for a quarter of an hour after a no, and a no does not hold up the next level', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    expect(says(house, 'nobody-free').accepted).toBe(true)
    expect(minutes(14, full(20))).toEqual([])
    expect(minutes(1, full(20))).toEqual(['open 7'])
    says(house, 'nobody-free')
    expect(minutes(5, full(31))).toEqual(['back-line -'])
  })

  test('SG46 a counter that nobody has answered stays proposed beside the next level, and is not proposed twice', () => {
    const { house, minutes } = hall()
    expect(minutes(2, full(31))).toEqual(['open 7'])
    expect(minutes(6, full(31))).toEqual(['back-line -'])
    expect(minutes(20, full(31))).toEqual([])
    says(house, 'accept', supervisor, 1)
    expect(house.day.surge.advices.filter(isOnTheTable).map(({ kind }) => kind)).toEqual(['open', 'back-line'])
  })

  test('SG7 who said yes and did not come within ten minutes is not counted on: it is asked anew', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    says(house, 'accept')
    expect(minutes(9, full(20))).toEqual([])
    expect(minutes(2, full(20))).toEqual(['not-opened #1', 'open 7'])
  })

  test('SG8 a minute is counted once, and a gap in the forecast begins the counting anew', () => {
    const house = openHouse()
    const first = watchOn(house.day, firstWatch, full(20), house.now)
    expect(watchOn(house.day, first.watch, full(20), house.now + minute / 2)).toEqual({
      watch: first.watch,
      orders: [],
    })
    const { minutes } = hall()
    expect([...minutes(1, full(20)), ...minutes(1, heads(20)), ...minutes(1, full(20))]).toEqual([])
  })
})

describe('three or more waiting', () => {
  const setup = { ...mixed, surge: { ...usualSurge, rule: 'waiting' as const } }
  test('SG9 by heads: three waiting for two minutes ask for a counter, none for ten minutes lets it close', () => {
    const { house, minutes } = hall(setup)
    expect(minutes(3, heads(2))).toEqual(['notice -'])
    expect(minutes(2, heads(3))).toEqual(['overtaken #1', 'open 7'])
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(40, heads(1))).toEqual([])
    expect(minutes(10, heads(0))).toEqual(['close 7'])
  })
})
