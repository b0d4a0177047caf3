import type { TicketNumber } from '../../shared/contract.ts'
import { type Instant, minute, second } from '../../shared/time.ts'
import { type CounterState, counterState, type Day, liveTickets } from '../core/day.ts'
import type { Actor, DayOrder } from '../core/decision.ts'
import type { StageOf, Ticket } from '../core/ticket.ts'
import { nextAt } from '../core/waiting.ts'
import type { Chance } from './chance.ts'
import type { Guests } from './guests.ts'
import type { Pause } from './pauses.ts'
import type { Play } from './play.ts'
import { newWork, type Work } from './work.ts'

/** Somebody at a counter, and what they remember of their visitors. */
export interface Clerk {
  readonly by: Actor
  readonly counter: number
  readonly pace: number
  readonly chance: Chance
  readonly from: Instant
  readonly to: Instant
  /** Not yet taken; the first is the next. */
  readonly pauses: Pause[]
  readonly works: Map<TicketNumber, Work>
  backAt: Instant
}

/** Nobody else's hand is expected at the counter, but a guest may have one: then come again a little later. */
const comeAgain = 20 * second
const reaction = 2 * second

/** Looks at the counter as it is, does the one next thing, and knows when to look again. */
export function look(play: Play, guests: Guests, clerk: Clerk): void {
  const wait = doNext(play, guests, clerk)
  if (wait !== null) play.later(wait, () => look(play, guests, clerk))
}

/** @returns milliseconds until the next look; null: gone home */
function doNext(play: Play, guests: Guests, clerk: Clerk): number | null {
  const { day } = play.stage
  if (day.stage !== 'open') return null
  const state = counterState(day, clerk.counter)
  if (state.stage === 'closed') return open(play, clerk)
  if (clerk.by.name !== 'staff' || state.clerk !== clerk.by.login) return 2 * minute
  if (state.stage === 'paused') return comeBack(play, clerk)
  const ticket = state.ticket ? day.tickets.get(state.ticket) : undefined
  if (!ticket) return invite(play, clerk, state)
  if (ticket.stage.name === 'called') return receive(play, guests, clerk, ticket, ticket.stage)
  return ticket.stage.name === 'serving' ? serve(play, guests, clerk, ticket, ticket.stage) : comeAgain
}

function press(play: Play, clerk: Clerk, order: DayOrder): void {
  void play.act(order, clerk.by)
}

function open(play: Play, clerk: Clerk): number | null {
  const { counter, to, from } = clerk
  if (play.now() >= to) return null
  press(play, clerk, { type: 'open-counter', counter })
  return Math.max(reaction, from - play.now() + clerk.chance.between(0, 20) * second)
}

function comeBack(play: Play, clerk: Clerk): number {
  if (play.now() < clerk.backAt) return clerk.backAt - play.now()
  press(play, clerk, { type: 'resume-counter', counter: clerk.counter })
  return reaction
}

/** The chair is empty: who filled a form comes first, then a pause that is due, then who is next. */
function invite(play: Play, clerk: Clerk, state: CounterState): number | null {
  const { counter, chance, pauses } = clerk
  const { day } = play.stage
  const now = play.now()
  const back = readyAgain(day, clerk, now)
  if (back) return order(play, clerk, { type: 'resume', counter, number: back })
  if (now >= clerk.to && !isAnybodyLeft(day, counter)) {
    press(play, clerk, { type: 'close-counter', counter })
    return null
  }
  const pause = pauses[0]
  if (pause && pause.at <= now && !isHolding(day, counter)) {
    pauses.shift()
    clerk.backAt = now + pause.length
    return order(play, clerk, { type: 'pause-counter', counter, reason: pause.reason }, pause.length)
  }
  if (!nextAt(day, state.counter, now)) return chance.between(5, 15) * second
  return order(play, clerk, { type: 'call-next', counter })
}

function order(play: Play, clerk: Clerk, wanted: DayOrder, wait: number = reaction): number {
  press(play, clerk, wanted)
  return wait
}

/** Called: they come, or they are called again, and after the third time the next one is. */
function receive(play: Play, guests: Guests, clerk: Clerk, ticket: Ticket, stage: StageOf<'called'>): number {
  const { counter } = clerk
  const now = play.now()
  const work = workOf(play, clerk, ticket.number, stage.at)
  if (now >= work.comesAt) return order(play, clerk, { type: 'start', counter })
  const { gapSeconds, calls } = play.stage.day.setup.calling
  const again = stage.lastAt + gapSeconds * second + work.patience
  if (now < again) return Math.min(work.comesAt, again) - now
  if (stage.times < calls) return order(play, clerk, { type: 'recall', counter })
  press(play, clerk, { type: 'pass', counter })
  clerk.works.delete(ticket.number)
  guests.passed(ticket.number)
  return reaction
}

function serve(play: Play, guests: Guests, clerk: Clerk, ticket: Ticket, stage: StageOf<'serving'>): number {
  const { counter, chance } = clerk
  const { number } = ticket
  const now = play.now()
  const work = workOf(play, clerk, number, stage.since)
  if (work.since !== stage.since) Object.assign(work, { since: stage.since, endsAt: stage.since + work.left })
  const due = work.turns[0]
  if (due && now >= work.endsAt - due.left) {
    work.turns.shift()
    const wanted = due.order(play, counter)
    if (wanted?.type === 'hold') Object.assign(work, { left: due.left, readyAt: now + chance.between(3, 9) * minute })
    if (wanted) return order(play, clerk, wanted)
  }
  const next = work.turns[0]
  if (now < work.endsAt) return Math.max(second, (next ? work.endsAt - next.left : work.endsAt) - now)
  const joined = chance.happens(0.6) && now < clerk.to && !(clerk.pauses[0] && clerk.pauses[0].at <= now)
  press(play, clerk, { type: joined ? 'call-next' : 'finish', counter })
  clerk.works.delete(number)
  guests.finished(number, counter)
  return joined ? reaction : chance.between(5, 40) * second
}

function workOf(play: Play, clerk: Clerk, number: TicketNumber, calledAt: Instant): Work {
  const known = clerk.works.get(number)
  if (known) return known
  const work = newWork(play.visitor(number), clerk.pace, calledAt)
  clerk.works.set(number, work)
  return work
}

function readyAgain(day: Day, clerk: Clerk, now: Instant): TicketNumber | null {
  const held = liveTickets(day).find(
    ({ stage, number }) =>
      stage.name === 'held' && stage.counter === clerk.counter && (clerk.works.get(number)?.readyAt ?? 0) <= now,
  )
  return held?.number ?? null
}

function isHolding(day: Day, counter: number): boolean {
  return liveTickets(day).some(({ stage }) => stage.name === 'held' && stage.counter === counter)
}

function isAnybodyLeft(day: Day, counter: number): boolean {
  return isHolding(day, counter) || liveTickets(day).some(({ stage }) => stage.name === 'waiting')
}
