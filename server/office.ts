import { publicLane } from '../shared/catalogue.ts'
import type { Answer, TicketNumber } from '../shared/contract.ts'
import { type DayDate, dateOf, type Instant } from '../shared/time.ts'
import { dueOrder } from './clock.ts'
import { type Books, type Day, newDay } from './core/day.ts'
import { decide } from './core/decide.ts'
import type { Actor, Aside, DayOrder } from './core/decision.ts'
import type { Fact } from './core/events.ts'
import { evolve } from './core/evolve.ts'
import type { RatingState } from './core/rating.ts'
import { openRatingDesk, type RatingGiven } from './rating-desk.ts'
import { erasures, write } from './record.ts'
import type { Store } from './store/store.ts'
import type { Tokens } from './tokens.ts'

/** The shell around the pure day: time, decide, append, evolve, announce. */
export interface Office {
  readonly day: Day
  readonly asides: ReadonlyMap<TicketNumber, Aside>
  readonly booked: ReadonlyMap<string, readonly string[]>
  readonly ratings: RatingState
  /** Grows with everything that a screen could show. */
  readonly version: number
  /** Grows when figures have changed: a visit is over, a rating was given. */
  readonly figuresVersion: number
  readonly now: () => Instant
  /** Deciding is synchronous, so no two commands can interleave; answering waits for the disk. */
  act(id: string, order: DayOrder, by: Actor): Promise<Answer>
  rate(id: string, given: RatingGiven): Promise<Answer>
  /** What the clock asks for: a new date, opening, closing the books. To be called every few seconds. */
  tick(): Promise<void>
  /** Told after each change that is on the disk. */
  subscribe(listener: () => void): () => void
  /** The setup was changed for a day that has not begun. */
  setUpAnew(): void
  /** Something outside the day changed that screens show: staff, devices, setup. */
  announce(): void
}

export function openOffice(store: Store, tokens: Tokens, clock: () => Instant): Office {
  let day: Books = restoredDay(store, dateOf(clock()))
  let asides = store.asides.of(day.date)
  let booked = bookedOf(store, day.date)
  let version = 0
  let figuresVersion = 0
  let archivedAt: Instant | null = null
  /** Of today: in flight, refused, or just answered. What led to facts is found in the log as well. */
  const answers = new Map<string, Promise<Answer>>()
  const listeners = new Set<() => void>()

  const ratings = openRatingDesk(store, tokens, clock, { day: () => day, isQuiet: (number) => asides.has(number) })

  function announce(): void {
    version += 1
    for (const listener of listeners) listener()
  }

  function answerTo(date: DayDate, facts: readonly Fact[]): Answer {
    const taken = facts.find((fact) => fact.type === 'ticket-taken')
    if (!taken) return { ok: true }
    const { number, told, at } = taken
    const lane = publicLane(day.setup, taken.lane)
    return { ok: true, slip: { number, lane, ...told, takenAt: at, url: tokens.addressOf(date, number) } }
  }

  /** The same id twice is the same tap, also after a restart. */
  function earlier(id: string): Promise<Answer> | null {
    const known = answers.get(id)
    if (known) return known
    if (store.ratings.knows(id)) return Promise.resolve({ ok: true })
    const logged = store.events.of(id)
    return logged && Promise.resolve(answerTo(logged.day, logged.facts))
  }

  function act(id: string, order: DayOrder, by: Actor): Promise<Answer> {
    const known = earlier(id)
    if (known) return known
    const at = Math.max(clock(), day.at)
    const code = order.type === 'check-in' ? order.code : ''
    const decision = decide(day, order, { at, by, booked: booked.get(code) ?? [] })
    if (!decision.accepted) return remember(id, Promise.resolve({ ok: false, refusal: decision.refusal }))
    for (const fact of decision.facts) evolve(day, fact)
    for (const aside of decision.asides) asides.set(aside.number, aside)
    if (order.type === 'add-booking') booked.set(order.code, order.matters)
    if (order.type === 'begin-day') booked = bookedOf(store, day.date)
    const answer = answerTo(day.date, decision.facts)
    const written = store.journal.write(write(store, day, id, decision, order))
    return remember(
      id,
      written.then(() => said(answer, decision.facts)),
    )
  }

  function remember(id: string, answer: Promise<Answer>): Promise<Answer> {
    answers.set(id, answer)
    return answer
  }

  function said(answer: Answer, facts: readonly Fact[]): Answer {
    if (facts.some(({ type }) => changesFigures.has(type))) figuresVersion += 1
    announce()
    return answer
  }

  function rate(id: string, given: RatingGiven): Promise<Answer> {
    const known = earlier(id)
    if (known) return known
    const decided = ratings.decide(id, given)
    if (!decided.accepted) return remember(id, Promise.resolve({ ok: false, refusal: { code: decided.code } }))
    const written = store.journal.write(decided.write)
    return remember(
      id,
      written.then(() => {
        figuresVersion += 1
        announce()
        return { ok: true }
      }),
    )
  }

  async function tick(): Promise<void> {
    const now = clock()
    if (dateOf(now) > day.date) {
      if (day.stage === 'open') await act(`end ${day.date} ${day.openedAt}`, { type: 'end-day' }, { name: 'office' })
      await archive()
      turnPage(dateOf(now))
    }
    const due = dueOrder(day, now, store)
    if (due) await act(`${due.type} ${day.date} ${day.openedAt}`, due, { name: 'office' })
    await archive()
  }

  /** The books are closed: what was kept apart is erased, ratings lose their tickets, a copy is laid aside. */
  async function archive(): Promise<void> {
    if (day.stage !== 'closed' || archivedAt === day.at) return
    archivedAt = day.at
    asides = new Map()
    ratings.forget()
    await store.journal.write(erasures(store, day.date))
    await store.backUp(day.date)
    announce()
  }

  function turnPage(date: DayDate): void {
    day = freshDay(store, date)
    asides = store.asides.of(date)
    booked = bookedOf(store, date)
    ratings.recall()
    answers.clear()
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
    get version() {
      return version
    },
    get figuresVersion() {
      return figuresVersion
    },
    now: clock,
    act,
    rate,
    tick,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setUpAnew() {
      if (day.stage === 'unopened') turnPage(day.date)
    },
    announce,
  }
}

const changesFigures = new Set<Fact['type']>([
  'service-finished',
  'ticket-withdrawn',
  'act-undone',
  'day-closed',
  'ticket-called',
])

function restoredDay(store: Store, today: DayDate): Books {
  const last = store.events.lastDay()
  if (last === null) return freshDay(store, today)
  const day = freshDay(store, last)
  for (const fact of store.events.read(last)) evolve(day, fact)
  return day
}

function freshDay(store: Store, date: DayDate): Books {
  const setup = store.setups.on(date)
  if (!setup) throw new Error('the office was never set up')
  return newDay(date, setup)
}

function bookedOf(store: Store, date: DayDate): Map<string, readonly string[]> {
  return new Map(store.bookings.of(date).map(({ code, matters }) => [code, matters]))
}
