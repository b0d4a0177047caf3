import { expect, test } from 'vitest'
import { createCast } from '../../server/demo/cast.ts'
import { playUntil } from '../../server/demo/past.ts'
import { secretOf } from '../../server/store/secrets.ts'
import { openTokens } from '../../server/tokens.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { openHouse } from '../support/server.ts'

const date = '2026-11-18'

test('SG39 in the demonstration a hall fills, the office advises, and the back line comes, helps and goes', async () => {
  const house = await openHouse({ at: instantOf(date, '07:50'), forecasts: 'when-asked' })
  const { office, store, surge } = house.server
  const tokens = openTokens(secretOf(store.database, 'tickets'), 'http://office.test')
  const stage = {
    get day() {
      return office.day
    },
    ratings: office.ratings,
    act: office.act,
    rate: office.rate,
    ratingToken: (number: string) => tokens.ratingOf(office.day.date, number),
  }
  const rushes = () => [{ from: '09:00', each: 2.5 }]
  const cast = createCast(stage, { seed: 'crowd', rushes, backLine: ['back-01'], lead: 'lead-01' })
  const clock = {
    set: (at: number) => {
      house.now = at
    },
  }
  await playUntil(office, cast, clock, instantOf(date, '12:00'), surge)
  const [opened] = office.day.surge.advices.filter((advice) => advice.opened)
  expect(opened).toMatchObject({ kind: 'open', counter: 7, answered: { answer: 'accept', by: 'back-01' } })
  const { at = 0 } = opened?.opened ?? {}
  expect(at - (opened?.at ?? 0)).toBeGreaterThanOrEqual(4 * minute)
  expect((opened?.closedAt ?? 0) - at).toBeGreaterThanOrEqual(30 * minute)
  await house.close()
})
