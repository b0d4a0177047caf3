import type { MissingDocument, PriorityGroup } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { Matter, MatterId, Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, minute, type TimeOfDay } from '../../shared/time.ts'
import { type Chance, chanceOf } from './chance.ts'
import { arrivalsOn, meanMinutes, slotsOn, staffedCounters } from './profile.ts'
import { ordinaryMatters, turningMatters, weightOf } from './shares.ts'

/** Somebody who comes today: when, for what, and what will happen to them on the way. */
export interface Visitor {
  readonly at: Instant
  readonly matters: readonly MatterId[]
  readonly priority: PriorityGroup | null
  readonly quiet: boolean
  readonly language: Language
  readonly missing: readonly MissingDocument[]
  /** Agreed before: the code to check in with. */
  readonly booking: string | null
  /** Takes the number at the desk. */
  readonly assisted: boolean
  /** Work at the counter, in milliseconds, before the clerk's own speed. */
  readonly work: number
  /** Everything that this visitor decides later; what others do does not shift it. */
  readonly chance: Chance
}

export interface Agreed {
  readonly code: string
  readonly slot: string
  readonly matters: readonly MatterId[]
}

export interface Plan {
  readonly visitors: readonly Visitor[]
  readonly bookings: readonly Agreed[]
}

export interface Crowd {
  readonly seed: string
  /** The part of the counters' time that visitors fill. */
  readonly load: number
  readonly turningShare: number
  /** How much longer a turning visit takes than an ordinary one. */
  readonly turningFactor: number
  /** Now and then many come at once: so many for each counter, within a few minutes from this time on. */
  readonly rushes: (date: DayDate) => readonly { readonly from: TimeOfDay; readonly each: number }[]
  /** Who answers when the hall fills up: logins of the back line, and of who leads. */
  readonly backLine: readonly string[]
  readonly lead: string | null
}

export const ordinaryCrowd: Crowd = {
  seed: 'cast',
  load: 0.68,
  turningShare: 0.05,
  turningFactor: 1.6,
  rushes: () => [],
  backLine: [],
  lead: null,
}

const rushMinutes = 9

const priorityShare = 0.18
const workVariation = 0.6

/** Everybody of a date, in the order of arrival. */
export function planFor(setup: Setup, date: DayDate, crowd: Crowd): Plan {
  const chance = chanceOf(`${crowd.seed} ${date}`)
  const speed = chance.lognormal(0.06)
  const bookings = agreedFor(setup, date, chance)
  const walkIns = arrivalsOn(setup, date, crowd.load, meanMinutes(setup), chance).map((at, index) =>
    walkIn(setup, at, speed, crowd, chanceOf(`${crowd.seed} ${date} ${index}`)),
  )
  const rushed = rushesOn(setup, date, crowd).map((at, index) =>
    walkIn(setup, at, speed, crowd, chanceOf(`${crowd.seed} ${date} rush ${index}`)),
  )
  const booked = bookings.flatMap((one) => {
    const own = chanceOf(`${crowd.seed} ${date} ${one.code}`)
    if (own.happens(0.07)) return []
    const at = instantOf(date, one.slot) + own.between(-8, 0) * minute
    return { ...visitOf(setup, one.matters, at, speed, own), booking: one.code }
  })
  return { bookings, visitors: [...walkIns, ...rushed, ...booked].sort((a, b) => a.at - b.at) }
}

function rushesOn(setup: Setup, date: DayDate, { rushes, seed }: Crowd): Instant[] {
  const chance = chanceOf(`${seed} ${date} rushes`)
  const counters = staffedCounters(setup).length
  return rushes(date).flatMap(({ from, each }) =>
    Array.from(
      { length: Math.round(each * counters) },
      () => instantOf(date, from) + chance.between(0, rushMinutes) * minute,
    ),
  )
}

/** A number nobody planned for: a guest at the tablet. */
export function strangerWith(setup: Setup, matters: readonly MatterId[], seed: string): Visitor {
  return visitOf(setup, matters, 0, 1, chanceOf(seed))
}

function walkIn(setup: Setup, at: Instant, speed: number, crowd: Crowd, chance: Chance): Visitor {
  const ordinary = chance.pick(ordinaryMatters(setup).map((matter) => [matter, weightOf(matter)] as const))
  const second = chance.pick(ordinaryMatters(setup).map((matter) => [matter, weightOf(matter)] as const))
  const several = chance.happens(0.05) && second !== ordinary
  const priority = chance.happens(priorityShare) ? chance.pick(groups) : null
  const matters = several ? [ordinary.id, second.id] : [ordinary.id]
  const visit = { ...visitOf(setup, matters, at, speed, chance), priority }
  const turning = turningMatters(setup).map((matter) => [matter, weightOf(matter)] as const)
  if (!chance.happens(crowd.turningShare) || turning.length === 0) return visit
  // The same work as an ordinary visit, so many times longer: then the factor is exactly what an observer could see.
  return {
    ...visit,
    matters: [chance.pick(turning).id],
    missing: [],
    priority: null,
    quiet: !chance.happens(0.1),
    work: visitOf(setup, [ordinary.id], at, speed, chance).work * crowd.turningFactor,
  }
}

function visitOf(setup: Setup, ids: readonly MatterId[], at: Instant, speed: number, chance: Chance): Visitor {
  const matters = ids.flatMap((id) => setup.matters.find((matter) => matter.id === id) ?? [])
  const minutes = matters.reduce((sum, matter) => sum + chance.duration(matter.minutes, workVariation), 0)
  return {
    at: Math.round(at),
    matters: ids,
    priority: null,
    quiet: true,
    language: chance.pick(speakers.filter(([language]) => setup.languages.includes(language))),
    missing: missingOf(matters[0], chance),
    booking: null,
    assisted: chance.happens(0.08),
    work: Math.round(Math.max(1, minutes || 8) * speed * minute),
    chance,
  }
}

function missingOf(matter: Matter | undefined, chance: Chance): MissingDocument[] {
  if (!matter || matter.documents.length === 0 || !chance.happens(0.08)) return []
  return [{ matter: matter.id, document: Math.floor(chance.between(0, Math.min(matter.documents.length, 20))) }]
}

function agreedFor(setup: Setup, date: DayDate, chance: Chance): Agreed[] {
  return slotsOn(setup, date).flatMap(({ slot, matters }) => {
    const bookable = matters.filter((matter) => matter.bookable).map((matter) => [matter, weightOf(matter)] as const)
    const places = bookable.length > 0 ? Array.from({ length: setup.booking.capacity }, (_, place) => place) : []
    return places
      .filter(() => chance.happens(0.75))
      .map((place) => ({ slot, code: `${slot.replace(':', '')}A${place + 1}`, matters: [chance.pick(bookable).id] }))
  })
}

const groups: readonly (readonly [PriorityGroup, number])[] = [
  ['senior', 70],
  ['disability', 10],
  ['pregnancy', 6],
  ['small-children', 11],
  ['other-need', 2],
  ['immediate', 1],
]

const speakers: readonly (readonly [Language, number])[] = [
  ['zh-TW', 92],
  ['vi', 3],
  ['en', 2],
  ['id', 2],
  ['th', 1],
]
