import type { Advice } from '../../server/core/advice.ts'
import { firstWatch, type Gauge, type Watch, watchOn } from '../../server/core/surge.ts'
import { surgeOrder } from '../../server/core/surge-orders.ts'
import type { Setup } from '../../shared/setup.ts'
import type { DeclineReason } from '../../shared/surge.ts'
import { type House, office, openHouse, supervisor } from './day.ts'
import { mixed } from './offices.ts'

/** A hall whose forecast a test writes, watched minute after minute. */
export function hall(setup: Setup = mixed) {
  const house = openHouse(setup)
  let watch: Watch = firstWatch
  const minutes = (count: number, gauge: Gauge) => {
    const said: string[] = []
    for (let nth = 0; nth < count; nth++) {
      house.later(1)
      const step = watchOn(house.day, watch, gauge, house.now)
      watch = step.watch
      for (const one of step.orders) {
        said.push(one.type === 'advise' ? `${one.kind} ${one.counter ?? '-'}` : `${one.how} #${one.advice}`)
        house.given(office, surgeOrder(house.day, one, gauge, ['back']))
      }
    }
    return said
  }
  return { house, minutes }
}

export const full = (now: number, ahead = now, more: number | null = null): Gauge => ({
  waiting: 20,
  forecast: { now, ahead, more, fewer: null },
})
export const easy = (fewer: number): Gauge => ({ waiting: 2, forecast: { now: 2, ahead: 2, more: null, fewer } })
export const heads = (waiting: number): Gauge => ({ waiting, forecast: null })

export const newest = ({ day }: House) => day.surge.advices.at(-1) as Advice
export const says = (house: House, name: 'accept' | DeclineReason, by = supervisor, advice = newest(house).id) =>
  house.when(by, {
    type: 'answer-advice',
    advice,
    answer: name === 'accept' ? { name } : { name: 'decline', reason: name, words: '' },
  })
