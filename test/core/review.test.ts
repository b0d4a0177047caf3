import { describe, expect, test } from 'vitest'
import { talliesOf } from '../../server/core/day-tally.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { consoleView } from '../../server/core/views/console.ts'
import { deskView, type Kept } from '../../server/core/views/staff.ts'
import type { ReviewResult } from '../../shared/contract.ts'
import type { Me } from '../../shared/staff-views.ts'
import {
  desk,
  done,
  type House,
  lin,
  openHouse,
  opens,
  quietVisit,
  refused,
  supervisor,
  waits,
  wang,
} from '../support/day.ts'

const me: Me = { login: 'lin', name: '林', role: 'clerk', mustChangePassword: false }
const seal = [{ matter: 'seal-cert', document: 1 }]

function review(number: string, result: ReviewResult, missing: { matter: string; document: number }[] = []): DayOrder {
  return { type: 'review-ticket', number, result, missing }
}

function kept({ asides }: House): Kept {
  const nameOf = (login: string) => ({ name: `name of ${login}`, deputy: '' })
  return { asides, booked: new Map(), nameOf, retold: () => null, forecastFault: null }
}

describe('pre-review', () => {
  test('RV1 what was found is kept with who found it and when, and the newest counts', () => {
    const house = openHouse()
    const number = house.takes({ matters: ['seal-cert'], missing: [{ matter: 'seal-cert', document: 0 }] })
    expect(house.when(desk, review(number, 'missing', seal))).toEqual(
      done({ type: 'ticket-reviewed', at: house.now, number, result: 'missing', missing: seal, by: 'desk' }),
    )
    house.later(2)
    house.given(supervisor, review(number, 'complete'))
    expect(house.ticket(number).review).toEqual({ result: 'complete', missing: [], by: 'chen', at: house.now })
  })

  test('RV2 only who waits or has been passed is reviewed', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const number = house.takes()
    expect(house.when(desk, review('9999', 'complete'))).toEqual(refused('unknown-ticket'))
    expect(house.when(desk, review(number, 'missing', [{ matter: 'seal-cert', document: 19 }]))).toEqual(
      refused('unknown-document'),
    )
    house.given(lin, { type: 'call-next', counter: 2 })
    expect(house.when(desk, review(number, 'complete'))).toEqual(refused('not-waiting'))
    house.given(lin, { type: 'start', counter: 2 }, { type: 'finish', counter: 2 })
    expect(house.when(desk, review(number, 'complete'))).toEqual(refused('already-over'))
  })

  test('RV3 the clerk sees the result before the call and at the counter, and it stands above what the visitor ticked', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const number = house.takes({ matters: ['seal-cert'], missing: [{ matter: 'seal-cert', document: 0 }] })
    house.given(desk, review(number, 'missing', seal))
    const shown = { result: 'missing', missing: seal, at: house.now, by: 'name of desk' }
    const view = () => consoleView(house.day, me, kept(house), 'key', house.now)
    expect(view().queue[0]).toMatchObject({ missing: seal, review: shown })
    house.given(lin, { type: 'call-next', counter: 2 })
    expect(view().seat?.current).toMatchObject({ missing: seal, review: shown })
    house.given(lin, { type: 'undo', counter: 2 })
    house.given(desk, review(number, 'complete'))
    expect(view().queue[0]).toMatchObject({ missing: [], review: { result: 'complete' } })
  })

  test('RV4 a review outlives the undoing of a call that came before it', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const number = house.takes()
    const other = house.takes()
    house.given(lin, { type: 'call-next', counter: 2 })
    house.given(desk, review(other, 'complete'))
    house.given(lin, { type: 'undo', counter: 2 })
    expect(house.ticket(other).review?.result).toBe('complete')
    expect(house.ticket(number).stage.name).toBe('waiting')
  })

  test('RV5 of a turning visit the log keeps no document, and the desk sees the result like that of who told nothing', () => {
    const house = openHouse()
    const divorce = [{ matter: 'divorce', document: 0 }]
    const quiet = house.takes({ ...quietVisit, missing: divorce })
    const unsure = house.takes({ matters: [] })
    house.given(desk, review(quiet, 'missing', divorce), review(unsure, 'missing', divorce))
    const facts = house.facts.filter((fact) => fact.type === 'ticket-reviewed')
    expect(facts.map(({ missing, result }) => ({ missing, result }))).toEqual([
      { missing: [], result: 'missing' },
      { missing: [], result: 'missing' },
    ])
    expect(JSON.stringify(house.facts.slice(1))).not.toContain('divorce')
    const { queue } = deskView(house.day, waits, me, kept(house), 'key', house.now)
    const seen = queue.map(({ missing, review }) => ({ missing, review }))
    expect(seen[0]).toEqual(seen[1])
    opens(house, [wang, 5])
    const clerk = { ...me, login: 'wang' }
    const own = consoleView(house.day, clerk, kept(house), 'key', house.now).queue.find((one) => one.number === quiet)
    expect(own).toMatchObject({ missing: divorce, review: { result: 'missing' } })
  })
})

describe('the one-time notice', () => {
  const notice = (matters: string[], missing: { matter: string; document: number }[], way: 'print' | 'qr' = 'print') =>
    ({ type: 'give-notice', matters, missing, way }) as const

  test('RV6 a notice is counted by matter and by missing document, and says of nobody whose it is', () => {
    const house = openHouse()
    expect(house.when(desk, notice(['seal-cert'], seal))).toEqual(
      done({ type: 'notice-given', at: house.now, matters: ['seal-cert'], missing: seal, way: 'print' }),
    )
    house.given(lin, notice(['seal-cert', 'move-in'], seal, 'qr'))
    const counts = talliesOf(house.day).filter(({ kind, count }) => kind.startsWith('notice') && count > 0)
    expect(counts).toEqual([
      { kind: 'notice', key: 'print', count: 1 },
      { kind: 'notice', key: 'qr', count: 1 },
      { kind: 'notice-matter', key: 'seal-cert', count: 2 },
      { kind: 'notice-matter', key: 'move-in', count: 1 },
      { kind: 'notice-document', key: '印鑑章', count: 2 },
    ])
  })

  test('RV7 a turning notice is counted without its matter and its documents', () => {
    const house = openHouse()
    house.given(lin, notice(['divorce'], [{ matter: 'divorce', document: 0 }]))
    expect(house.facts.at(-1)).toMatchObject({ matters: [], missing: [] })
    expect(talliesOf(house.day)).toContainEqual({ kind: 'notice-matter', key: '', count: 1 })
    expect(talliesOf(house.day).some(({ kind }) => kind === 'notice-document')).toBe(false)
  })

  test('RV8 a notice names matters of the office and documents of these matters', () => {
    const house = openHouse()
    expect(house.when(desk, notice(['moon'], []))).toEqual(refused('unknown-matter'))
    expect(house.when(desk, notice(['move-in'], seal))).toEqual(refused('unknown-document'))
    expect(house.when(desk, notice(['seal-cert'], [{ matter: 'seal-cert', document: 19 }]))).toEqual(
      refused('unknown-document'),
    )
  })
})
