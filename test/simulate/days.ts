import { type Chance, chanceFrom, exponential, normal, seedFrom } from '../../server/core/forecast/chance.ts'
import { absencesOf, backFrom } from '../../server/core/forecast/roster.ts'
import type { Break, Script, Shift, Visitor } from '../../server/simulation/script.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, instantOf, minute, nextDate, weekdayOf } from '../../shared/time.ts'
import { closes, firstSlot, type Kind, kinds, opens, quietMatter, type Size, sizes, slots } from './office.ts'

/** What makes days alike: the office's clerks are the same every day. */
export interface World {
  readonly size: Size
  readonly setup: Setup
  readonly seed: number
  readonly pace: ReadonlyMap<number, number>
}

const profile = [0.7, 1, 1.2, 1.35, 1.4, 1.35, 1.2, 1, 0.9, 0.85, 0.9, 1.1, 1.25, 1.2, 1.1, 1, 0.8, 0.5]
const profileSum = profile.reduce((sum, one) => sum + one, 0)
/** Sunday … Saturday; a week's days are 1 in the mean, so that the office has the tickets a day that its size says. */
const weekdays = [0, 1.15, 0.95, 0.95, 0.95, 1.05, 0]
const weekMean = weekdays.reduce((sum, one) => sum + one, 0) / 5
const bookedShare = 0.06
const comesToBooking = 0.93
const callMinutes = 0.35
const missedMinutes = 0.8

export function worldOf(size: Size, setup: Setup, seed: number): World {
  const chance = chanceFrom(seedFrom(`${seed} clerks`))
  const drawn = setup.counters.map(() => lognormal(chance, 0.12))
  // The matters' minutes are those of the office's clerks in the mean, quick and slow together.
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  return {
    size,
    setup,
    seed,
    pace: new Map(setup.counters.map(({ number }, index) => [number, (drawn[index] ?? 1) / mean])),
  }
}

/** Working days from a Monday on. */
export function workdays(first: DayDate, count: number): DayDate[] {
  const dates: DayDate[] = []
  for (let date = first; dates.length < count; date = nextDate(date))
    if (![0, 6].includes(weekdayOf(date))) dates.push(date)
  return dates
}

/** @param slow everything takes so many times as long, and nobody told the office */
export function dayOf(world: World, date: DayDate, slow: number): Script {
  const { setup, seed, pace } = world
  const chance = chanceFrom(seedFrom(`${seed} ${date}`))
  const crowd = ((weekdays[weekdayOf(date)] ?? 0) / weekMean) * lognormal(chance, 0.12)
  const speed = lognormal(chance, 0.08) * slow
  const { bookings, booked } = bookingsOf(world, date, chance, crowd, speed)
  const walkIns = walkInsOf(world, date, chance, crowd, speed)
  const standing = setup.counters.filter((counter) => !counter.flexible)
  return {
    date,
    setup,
    bookings,
    pace,
    opensAt: instantOf(date, opens),
    endsAt: instantOf(date, closes),
    visitors: [...walkIns, ...booked].sort((a, b) => a.at - b.at),
    shifts: standing.map(({ number }) => shiftOf(date, number)),
    breaks: setup.counters.flatMap(({ number }) => breaksOf(world, date, number)),
  }
}

/** The same day with every flexible counter open from morning to evening. */
export function withEveryCounter(script: Script): Script {
  return { ...script, shifts: script.setup.counters.map(({ number }) => shiftOf(script.date, number)) }
}

function shiftOf(date: DayDate, counter: number): Shift {
  return { counter, clerk: `clerk-${counter}`, from: instantOf(date, opens), to: null, serves: null }
}

function walkInsOf({ size }: World, date: DayDate, chance: Chance, crowd: number, speed: number): Visitor[] {
  const volume = sizes[size].tickets * (1 - bookedShare) * crowd
  return profile.flatMap((share, half) => {
    const expected = ((volume * share) / profileSum) * lognormal(chance, 0.15)
    const visitors: Visitor[] = []
    for (let at = exponential(chance, 30 / expected); at < 30; at += exponential(chance, 30 / expected))
      visitors.push(walkIn(instantOf(date, opens) + Math.round((half * 30 + at) * minute), chance, speed))
    return visitors
  })
}

const priorityShare = 0.18
const turningShare = 0.05
const priorityLonger = 1.1

function walkIn(at: number, chance: Chance, speed: number): Visitor {
  const lot = chance.uniform()
  const isPriority = lot < priorityShare
  const quiet = !isPriority && lot < priorityShare + turningShare
  const kind = kindOf(chance)
  const matters = quiet ? [quietMatter] : [kind.id]
  const visit = visitOf(kind, chance, speed * (isPriority ? priorityLonger : 1))
  return { ...visit, at, matters, quiet, priority: isPriority ? 'senior' : null, booking: null }
}

function bookingsOf({ size }: World, date: DayDate, chance: Chance, crowd: number, speed: number) {
  const times = slots()
  const each = (sizes[size].tickets * bookedShare * crowd) / times.length
  const bookings: { code: string; slot: number }[] = []
  const booked: Visitor[] = []
  times.forEach((_, place) => {
    const slot = instantOf(date, '00:00') + (firstSlot + 15 * place) * minute
    for (let left = poisson(chance, each); left > 0; left--) {
      const code = `B${bookings.length + 1}`.padEnd(3, '0')
      bookings.push({ code: `${code}-${bookings.length}`, slot })
      const kind = kindOf(chance)
      const visit = visitOf(kind, chance, speed)
      const at = Math.round(slot + (-4 + 4 * normal(chance)) * minute)
      if (chance.uniform() >= comesToBooking) continue
      const booking = bookings.at(-1)?.code ?? null
      booked.push({ ...visit, at, matters: [kind.id], quiet: false, priority: null, booking })
    }
  })
  return { bookings, booked }
}

const noShowShare = 0.04

/** How long it takes belongs to the visitor: whoever is called by another rule takes as long. */
function visitOf({ minutes, variation }: Kind, chance: Chance, factor: number) {
  const spread = Math.sqrt(Math.log(1 + variation ** 2))
  const work = minutes * lognormal(chance, spread) * factor
  const isThere = chance.uniform() >= noShowShare
  return {
    callMinutes: isThere ? callMinutes : missedMinutes,
    minutes: isThere ? work : null,
    afterMinutes: 0,
    leavesAt: null,
  }
}

const betweenPauses = 120
const pauseMinutes = 5

function breaksOf({ seed, setup }: World, date: DayDate, counter: number): Break[] {
  const chance = chanceFrom(seedFrom(`${seed} ${date} breaks ${counter}`))
  const begins = instantOf(date, opens)
  const lunches = absencesOf(setup, date, counter)
  const rests: Break[] = lunches.map(({ from, to }) => ({ counter, from, until: to, minutes: 0, reason: 'lunch' }))
  for (let at = exponential(chance, betweenPauses); at < 540; at += exponential(chance, betweenPauses)) {
    const minutes = exponential(chance, pauseMinutes)
    const from = Math.round(begins + at * minute)
    // Whoever is at table rests already.
    if (backFrom(lunches, from) === null) rests.push({ counter, minutes, from, until: null, reason: 'break' })
  }
  return rests
}

function kindOf(chance: Chance): Kind {
  let lot = chance.uniform()
  for (const kind of kinds) {
    lot -= kind.share
    if (lot < 0) return kind
  }
  return kinds[0]
}

/** Mean 1. */
function lognormal(chance: Chance, spread: number): number {
  return Math.exp(spread * normal(chance) - (spread * spread) / 2)
}

function poisson(chance: Chance, mean: number): number {
  let count = -1
  for (let at = 0; at < mean; at += exponential(chance, 1)) count += 1
  return Math.max(0, count)
}
