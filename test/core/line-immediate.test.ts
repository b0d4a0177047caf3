import { expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { Policy } from '../../shared/setup.ts'
import { lin, openHouse, opens, seniorVisit, serves } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const counter = 1

test.each([
  ['first', ['2002', '2001']],
  ['as-priority', ['2001', '2002']],
] as const)(
  'PL23 who cannot wait goes before everybody, or with the other priority visitors: %s',
  (immediate, order) => {
    const house = openHouse({ ...mixed, policy: { ...mixed.policy, immediate } })
    opens(house, [lin, counter])
    house.takes(seniorVisit)
    house.later(1)
    house.takes({ priority: 'immediate' })
    house.later(1)
    expect([serves(house, lin, counter), serves(house, lin, counter)]).toEqual(order)
  },
)

test('PL23 who cannot wait goes before everybody, or with the other priority visitors: as before in older setups', () => {
  const { immediate: _, ...older } = longjing.policy
  expect(Policy.parse(older).immediate).toBe('first')
})

test('PL24 an impossible weight or promise is refused with what is allowed', () => {
  const { policy } = longjing
  const wrong = {
    ...policy,
    weights: { priority: 21, general: 0 },
    promiseMinutes: 61,
    bookedEarlyMinutes: -1,
    bookedGraceMinutes: null,
  }
  const faults = Policy.safeParse(wrong).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(faults?.toSorted()).toEqual([
    'bookedEarlyMinutes must be from 0 to 30',
    'bookedGraceMinutes must be from 0 to 120',
    'promiseMinutes must be from 0 to 60',
    'weights.general must be from 1 to 20',
    'weights.priority must be from 1 to 20',
  ])
})
