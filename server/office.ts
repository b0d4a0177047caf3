import { randomUUID } from 'node:crypto'
import type { Answer, TicketNumber } from '../shared/contract.ts'
import { dateOf, type Instant } from '../shared/time.ts'
import { answerTo } from './answer-to.ts'
import { openAnswers } from './answers.ts'
import { beginning, dueOrder } from './clock.ts'
import type { Books, Day } from './core/day.ts'
import { decide } from './core/decide.ts'
import type { Actor, Aside, DayOrder } from './core/decision.ts'
import type { Fact } from './core/events.ts'
import { evolve } from './core/evolve.ts'
import { nextDay } from './core/forecast/calibration.ts'
import type { RatingState } from './core/rating.ts'
import type { Waits } from './core/waits.ts'
import { bookedOf, dayOn, restoredDay } from './days.ts'
import { openRatingDesk, type RatingGiven } from './rating-desk.ts'
import { added, erasures, write } from './record.ts'
import type { Store } from './store/store.ts'
import type { Tokens } from './tokens.ts'

/** The shell around the pure day: time, decide, append, evolve, announce. */
export interface Office {
  readonly day: Day
  readonly asides: ReadonlyMap<TicketNumber, Aside>
  readonly booked: ReadonlyMap<string, readonly string[]>
  readonly ratings: RatingState
  /** What may be told of waiting now. */
  readonly waits: Waits
  /** Grows with everything that a screen could show. */
  readonly version: number
  /** Grows when figures have changed: a visit is over, a rating was given. */
  readonly figuresVersion: number
  readonly now: () => Instant
  /** Deciding is synchronous, so no two commands can interleave; answering waits for the disk. */
  act(id: string, order: DayOrder, by: Actor): Promise<Answer>
  /** A hand opens the doors: those of the clock's date, where the books that were closed last are of a later one. */
  open(id: string, by: Actor): Promise<Answer>
  rate(id: string, given: RatingGiven): Promise<Answer>
  /** The calendar has left this day; the next tick turns the page. */
  readonly isOver: boolean
  /** What the clock asks for: a new date, opening, closing the books. To be called every few seconds. */
  tick(): Promise<void>
  /** Told after each change that is on the disk, and whether somebody was called. */
  subscribe(listener: (called: boolean) => void): () => void
  /** The setup was changed for a day that has not begun. */
  setUpAnew(): void
  /** Something outside the day changed that screens show: staff, devices, setup. */
  announce(): void
}

export function openOffice(store: Store, tokens: Tokens, clock: () => Instant, waits: Waits): Office {
  let day: Books = restoredDay(store, dateOf(clock()))
  let asides = store.asides.of(day.date)
  let booked = bookedOf(store, day.date)
  let version = 0
  let figuresVersion = 0
  let archivedAt: Instant | null = null
  let ticking: Promise<void> | null = null
  /** Something was erased since the write-ahead log was last emptied; an earlier life may not have come to it. */
  let unshredded = true
  const answers = openAnswers()
  const listeners = new Set<(called: boolean) => void>()

  /** What is kept apart may be empty: then the clerk marked ordinary matters. */
  const isQuiet = (number: TicketNumber) => (asides.get(number)?.matters.length ?? 0) > 0
  const ratings = openRatingDesk(store, tokens, clock, { day: () => day, isQuiet })

  function announce(called = false): void {
    version += 1
    for (const listener of listeners) listener(called)
  }

  /** The same id twice is the same tap, also after a restart. */
  function earlier(id: string): Promise<Answer> | null {
    const known = answers.to(id)
    if (known) return known
    const logged = store.events.of(id)
    return logged && Promise.resolve(answerTo(day, tokens, logged.day, logged.facts))
  }

  function act(id: string, order: DayOrder, by: Actor): Promise<Answer> {
    const known = earlier(id)
    if (known) return known
    try {
      return answers.remember(id, carryOut(id, order, by))
    } catch (error) {
      // Half of a decision may stand in memory: from here only the log is to be believed.
      store.journal.giveUp(error)
      throw error
    }
  }

  function carryOut(id: string, order: DayOrder, by: Actor): Promise<Answer> {
    const at = Math.max(clock(), day.at)
    const code = order.type === 'check-in' ? order.code : ''
    const decision = decide(day, order, {
      at,
      by,
      booked: booked.get(code) ?? [],
      agreed: booked,
      waits,
    })
    if (!decision.accepted) return refused(decision)
    for (const fact of decision.facts) evolve(day, fact)
    for (const aside of decision.asides) asides.set(aside.number, aside)
    for (const { code, matters } of added(decision.facts, order)) booked.set(code, matters)
    if (order.type === 'begin-day') booked = bookedOf(store, day.date)
    const answer = answerTo(day, tokens, day.date, decision.facts, order)
    const written = store.journal.write(write(store, day, id, decision, order))
    return written.then(() => said(answer, decision.facts))
  }

  /** A refusal tells of what others did, so it waits for the disk as well. */
  async function refused({ refusal, faults }: Refused): Promise<Answer> {
    await store.journal.settled()
    return faults ? { ok: false, refusal, faults } : { ok: false, refusal }
  }

  function said(answer: Answer, facts: readonly Fact[]): Answer {
    if (facts.some(({ type }) => changesFigures.has(type))) figuresVersion += 1
    announce(facts.some(({ type }) => isCall.has(type)))
    return answer
  }

  function rate(id: string, given: RatingGiven): Promise<Answer> {
    const known = answers.to(id)
    if (known) return known
    if (store.ratings.knows(id)) return Promise.resolve({ ok: true })
    const decided = ratings.decide(id, given)
    if (!decided.accepted) return answers.remember(id, refused({ refusal: { code: decided.code } }))
    const written = store.journal.write(decided.write)
    return answers.remember(
      id,
      written.then(() => {
        figuresVersion += 1
        announce()
        return { ok: true }
      }),
    )
  }

  function open(id: string, by: Actor): Promise<Answer> {
    const today = dateOf(clock())
    // The clock was ahead, and was put right: whoever opens by hand says that it is right now.
    if (day.stage === 'closed' && today < day.date) turnTo(dayOn(store, today, nextDay(day.calibrating.calibration)))
    return act(id, beginning(day, store, true), by)
  }

  /** One at a time: a slow copy of the old day must not turn the page of the new one. */
  function tick(): Promise<void> {
    ticking ??= doWhatIsDue().finally(() => {
      ticking = null
    })
    return ticking
  }

  async function doWhatIsDue(): Promise<void> {
    const today = dateOf(clock())
    // The clock was ahead, and nothing has happened on that date: back to the day that the log knows.
    if (today < day.date && day.stage === 'unopened') turnTo(restoredDay(store, today))
    while (day.date < today) {
      if (day.stage === 'open') await byItself({ type: 'end-day' })
      await archive()
      if (day.stage !== 'open') turnTo(dayOn(store, today, nextDay(day.calibrating.calibration)))
    }
    const due = dueOrder(day, clock(), store)
    if (due) await byItself(due)
    await archive()
    if (unshredded) unshredded = !store.shredded()
  }

  function byItself(order: DayOrder): Promise<Answer> {
    return act(randomUUID(), order, { name: 'office' })
  }

  /** The books are closed: what was kept apart is erased, ratings lose their tickets, a copy is laid aside. */
  async function archive(): Promise<void> {
    if (day.stage !== 'closed' || archivedAt === day.at) return
    archivedAt = day.at
    asides = new Map()
    ratings.forget()
    await store.journal.write(erasures(store, day.date))
    unshredded = true
    await store.backUp(day.date)
    announce()
  }

  function turnTo(other: Books): void {
    day = other
    asides = store.asides.of(day.date)
    booked = bookedOf(store, day.date)
    ratings.recall()
    announce()
  }

  return {
    get day() {
      return day
    },
    get asides() {
      return asides
    },
    get booked() {
      return booked
    },
    ratings: ratings.state,
    waits,
    get version() {
      return version
    },
    get figuresVersion() {
      return figuresVersion
    },
    get isOver() {
      return dateOf(clock()) > day.date
    },
    now: clock,
    act,
    open,
    rate,
    tick,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setUpAnew() {
      if (day.stage === 'unopened') turnTo(dayOn(store, day.date, day.calibrating.calibration))
    },
    announce: () => announce(),
  }
}

type Refused = Pick<Extract<Answer, { ok: false }>, 'refusal' | 'faults'>

const isCall = new Set<Fact['type']>(['ticket-called', 'ticket-recalled'])

const changesFigures = new Set<Fact['type']>([
  'service-finished',
  'ticket-withdrawn',
  'act-undone',
  'day-closed',
  'ticket-called',
  'ticket-reviewed',
  'notice-given',
])
