import type { MatterId } from '../../shared/setup.ts'
import { type Instant, minute, second } from '../../shared/time.ts'
import { liveTickets } from '../core/day.ts'
import type { DayOrder } from '../core/decision.ts'
import type { Play } from './play.ts'
import { ordinaryMatters } from './shares.ts'
import type { Visitor } from './visitors.ts'

/** One visitor at one counter, as the clerk will find it. */
export interface Work {
  /** When they stand before the counter; Infinity: they do not hear it. */
  readonly comesAt: Instant
  /** Longer than the least time between two calls. */
  readonly patience: number
  /** What happens on the way, when so much work is left; the first comes next. */
  readonly turns: Turn[]
  since: Instant
  left: number
  endsAt: Instant
  /** On hold: the form is filled in. */
  readyAt: Instant
}

export interface Turn {
  readonly left: number
  /** null: it cannot be done just now, so it is not. */
  readonly order: (play: Play, counter: number) => DayOrder | null
}

const absent = 0.04

export function newWork(visitor: Visitor, pace: number, calledAt: Instant): Work {
  const { chance } = visitor
  const left = Math.round(visitor.work * pace)
  const comesAt = chance.happens(absent)
    ? Number.POSITIVE_INFINITY
    : calledAt + Math.min(55, 8 + chance.exponential(10)) * second
  return { comesAt, left, patience: 6 * second, turns: turnsOf(visitor, left), since: 0, endsAt: 0, readyAt: 0 }
}

/** Rare things, each at most once: a press taken back, a form to fill in, a colleague who knows better, a second matter. */
function turnsOf({ chance, matters }: Visitor, left: number): Turn[] {
  const turns: Turn[] = []
  if (chance.happens(0.012)) turns.push({ left: left - 4 * second, order: (_, counter) => ({ type: 'undo', counter }) })
  if (chance.happens(0.03)) turns.push({ left: left * 0.6, order: (_, counter) => ({ type: 'hold', counter }) })
  if (chance.happens(0.012)) turns.push({ left: left * 0.85, order: toColleague })
  if (chance.happens(0.04) && left > 2 * minute)
    turns.push({ left: left * 0.1, order: (play, counter) => alsoDone(play, counter, matters) })
  return turns.filter((turn) => turn.left > second && turn.left < left).sort((a, b) => b.left - a.left)
}

function alsoDone({ stage, chance }: Play, counter: number, matters: readonly MatterId[]): DayOrder {
  const other = chance.pick(ordinaryMatters(stage.day.setup).map(({ id }) => [id, 1] as const))
  return { type: 'mark-matters', counter, matters: [...new Set([...matters, other])] }
}

function toColleague({ stage }: Play, counter: number): DayOrder | null {
  const { day } = stage
  const ticket = liveTickets(day).find((one) => one.stage.name === 'serving' && one.stage.counter === counter)
  const other = [...day.counters.values()].find(
    (one) => one.counter !== counter && one.stage === 'open' && ticket && one.serves.flat().includes(ticket.lane),
  )
  if (!other) return null
  return { type: 'transfer', counter, to: { counter: other.counter }, reason: '同仁較熟悉此項業務' }
}
