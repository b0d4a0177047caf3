import { type Instant, minute } from '../../shared/time.ts'
import { type Books, type Day, newDay } from '../core/day.ts'
import { decide } from '../core/decide.ts'
import type { Actor, Circumstances, DayOrder } from '../core/decision.ts'
import type { Fact } from '../core/events.ts'
import { evolve } from '../core/evolve.ts'
import { type Calibration, newCalibration } from '../core/forecast/calibration.ts'
import type { Waits } from '../core/waits.ts'
import { type Agenda, openAgenda } from './agenda.ts'
import { type Hall, openHall } from './hall.ts'
import type { Script, Visitor } from './script.ts'

/** Who looks on while a day is played, and may act as people of the office would. */
export interface Onlooker {
  /** What may be told of waiting when somebody comes. */
  waits?(scene: Scene, visitor: Visitor): Waits
  /** Before the number is taken, and after. */
  arriving?(scene: Scene, visitor: Visitor): void
  taken?(scene: Scene, number: string, visitor: Visitor): void
  called?(scene: Scene, number: string): void
  /** Once a minute while the doors are open. */
  everyMinute?(scene: Scene): void
}

export interface Scene {
  readonly day: Day
  readonly now: Instant
  /** @returns what happened; null if it was refused */
  order(by: Actor, order: DayOrder, more?: Pick<Circumstances, 'booked' | 'waits'>): readonly Fact[] | null
  at(at: Instant, act: () => void): void
}

export interface Played {
  /** Closed. */
  readonly day: Day
  readonly facts: readonly Fact[]
  /** Who got which number. */
  readonly visitors: ReadonlyMap<string, Visitor>
}

const office: Actor = { name: 'office' }

/**
 * Plays a day through the product's own `decide` and `evolve`: every call is an order, and every number is one that
 * the office would have given. No clock, no chance, no database; the same script always gives the same facts, and the
 * day of a large office takes some tenths of a second.
 *
 * @param calibration  what the days before taught about the forecasts; only for who asks for `waits`
 */
export function play(script: Script, onlooker: Onlooker = {}, calibration: Calibration = newCalibration): Played {
  const { date, setup, opensAt, endsAt, visitors } = script
  const agenda = openAgenda()
  const stage = stageFor(script, newDay(date, setup, calibration), agenda, onlooker)
  stage.scene.order(office, { type: 'begin-day', date, setup, bookings: [...script.bookings], byHand: true })
  for (const visitor of visitors) agenda.add(visitor.at, () => arrive(stage, visitor))
  stage.hall.begin()
  if (onlooker.everyMinute)
    for (let at = opensAt; at < endsAt; at += minute) agenda.add(at, () => onlooker.everyMinute?.(stage.scene))
  for (let act = stage.next(); act; act = stage.next()) act()
  stage.scene.order(office, { type: 'end-day' })
  return { day: stage.scene.day, facts: stage.facts, visitors: stage.visitors }
}

interface Stage {
  readonly onlooker: Onlooker
  readonly scene: Scene
  readonly facts: Fact[]
  readonly visitors: Map<string, Visitor>
  readonly hall: Hall
  next(): (() => void) | null
}

function stageFor(script: Script, day: Books, agenda: Agenda, onlooker: Onlooker): Stage {
  const facts: Fact[] = []
  const visitors = new Map<string, Visitor>()
  let now = script.opensAt
  const scene: Scene = {
    day,
    get now() {
      return now
    },
    order: (by, order, more = {}) => {
      const decision = decide(day, order, { ...more, at: now, by })
      if (!decision.accepted) return null
      for (const fact of decision.facts) record(fact)
      return decision.facts
    },
    // Facts happen at whole milliseconds.
    at: (at, act) => agenda.add(Math.round(at), act),
  }
  const hall: Hall = openHall(script, scene, visitors)
  function record(fact: Fact): void {
    facts.push(fact)
    evolve(day, fact)
    if (fact.type === 'counter-opened') hall.look(fact.counter)
    if (fact.type === 'ticket-called') onlooker.called?.(scene, fact.number)
  }
  return {
    onlooker,
    scene,
    facts,
    visitors,
    hall,
    next: () => {
      const at = agenda.next()
      if (at === Number.POSITIVE_INFINITY) return null
      now = Math.max(now, at)
      return agenda.take(now)
    },
  }
}

function arrive({ scene, onlooker, visitors, hall }: Stage, visitor: Visitor): void {
  onlooker.arriving?.(scene, visitor)
  const waits = onlooker.waits?.(scene, visitor)
  const more = waits ? { booked: visitor.matters, waits } : { booked: visitor.matters }
  const [taken] = scene.order({ name: 'tablet' }, orderOf(visitor), more) ?? []
  if (taken?.type !== 'ticket-taken') return
  visitors.set(taken.number, visitor)
  onlooker.taken?.(scene, taken.number, visitor)
  hall.admit(taken.number)
}

function orderOf({ booking, matters, priority, quiet }: Visitor): DayOrder {
  if (booking !== null) return { type: 'check-in', code: booking, language: 'zh-TW' }
  return { type: 'take-ticket', matters: [...matters], priority, quiet, language: 'zh-TW', missing: [] }
}
