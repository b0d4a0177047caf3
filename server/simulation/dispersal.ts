import type { CounterNumber } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import type { Day } from '../core/day.ts'
import { counterState } from '../core/day.ts'
import type { Actor, DayOrder } from '../core/decision.ts'
import { inputOf, type Question } from '../core/forecast/ask.ts'
import { seedFrom } from '../core/forecast/chance.ts'
import { type Forecast, forecast } from '../core/forecast/forecast.ts'
import type { Known } from '../core/forecast/known.ts'
import { publicly } from '../core/forecast/publicly.ts'
import { gaugeOf, hallQuestions, walkMinutes } from '../core/gauge.ts'
import { firstWatch, type Gauge, watchOn } from '../core/surge.ts'
import { surgeOrder } from '../core/surge-orders.ts'
import type { Scene } from './play.ts'

/** Half of the visitors wait no longer: the middle of a few replications is as good as that of many. */
const replications = 25

const office: Actor = { name: 'office' }

/**
 * The surge rule of the house in a played day, once a minute, with people who do what it advises: somebody of the back
 * line walks over and opens the counter, and a clerk closes when it is no longer needed.
 */
export function dispersal(known: Known): (scene: Scene) => void {
  let watch = firstWatch
  return (scene) => {
    const gauge = look(scene, known)
    const step = watchOn(scene.day, watch, gauge, scene.now)
    watch = step.watch
    for (const one of step.orders) followed(scene, surgeOrder(scene.day, one, gauge, []))
  }
}

function look({ day, now }: Scene, known: Known): Gauge {
  const questions = hallQuestions(day, now)
  const ask = (question: Question) => asked(day, known, now, question)
  const asItIs = ask(questions.asItIs)
  const gauge = gaugeOf(day, { asItIs, more: null, fewer: null })
  // With a counter fewer nobody waits less: what is too long already need not be asked about.
  const isCalm = gauge.forecast !== null && gauge.forecast.now < day.setup.surge.forecast.close
  return isCalm && questions.fewer ? gaugeOf(day, { asItIs, more: null, fewer: ask(questions.fewer) }) : gauge
}

/** What everybody in the hall may be told: as the product's own forecaster asks. */
export function asked(day: Day, known: Known, now: number, question: Question, most = replications): Forecast {
  return forecast(publicly(day, known, inputOf(day, known, now, question)), seedFrom(day.date), most)
}

function followed(scene: Scene, order: DayOrder): void {
  const [advised] = scene.order(office, order) ?? []
  if (advised?.type !== 'surge-advised' || advised.counter === null) return
  const { advice, counter, kind } = advised
  const accept = { type: 'answer-advice', advice, answer: { name: 'accept' } } as const
  if (kind === 'open')
    scene.at(scene.now + walkMinutes * minute, () => {
      scene.order(reviewer(counter), accept)
    })
  if (kind === 'close') scene.order(clerkAt(scene.day, counter), accept)
}

function reviewer(counter: CounterNumber): Actor {
  return { name: 'staff', login: `flexible-${counter}`, role: 'back-line' }
}

function clerkAt(day: Day, counter: CounterNumber): Actor {
  return { name: 'staff', login: counterState(day, counter).clerk ?? '', role: 'clerk' }
}
