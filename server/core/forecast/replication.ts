import type { LaneId } from '../../../shared/setup.ts'
import { minute } from '../../../shared/time.ts'
import { byWait, pick, type Server } from '../line.ts'
import { type Chance, normal } from './chance.ts'
import { busyMinutes, nextComing, visitMinutes } from './drawing.ts'
import { spreadOf } from './speed.ts'
import type { Person, Seat, Stage, Track } from './stage.ts'

/** Nobody is told of a wait longer than an office-day is open. */
const horizon = 10 * 60 * minute

/** One possible future: everybody is called as the rule says, until all who are asked about have been. */
export function replicate(stage: Stage, chance: Chance, replication: number): void {
  const { input } = stage
  const factor = input.speed.factor * Math.exp(normal(chance) * spreadOf(input.speed))
  let open = reset(stage, chance, factor, replication)
  while (open > 0) {
    const seat = earliest(stage.seats)
    if (!seat || seat.freeAt > input.now + horizon) return
    const back = backAt(seat)
    if (back > seat.freeAt) seat.freeAt = back
    else open -= callAt(stage, seat, chance, factor, replication)
  }
}

/** No lists and no functions are made on this path: it is walked some ten thousand times for one forecast. */
function backAt({ counter, freeAt }: Seat): number {
  for (const { from, to } of counter.away) if (from <= freeAt && freeAt < to) return to
  return freeAt
}

/** @returns how many of those who are asked about were called */
function callAt(stage: Stage, seat: Seat, chance: Chance, factor: number, replication: number): number {
  const now = seat.freeAt
  const person = pick(stage.input.policy, seat.counter, headsFor(stage, seat), now)
  if (!person) {
    seat.freeAt = nextChange(stage, seat, now)
    return 0
  }
  remove(stage, seat, person, chance)
  if (person.starts) person.starts[replication] = (now - person.from) / minute
  // A ghost is called and not there: the same counter calls the next one in the same instant.
  if (person.ghost) return 1
  if (stage.asides.length > 0) moveOn(stage, person, now)
  seat.freeAt = now + visitMinutes(stage.input, person.work, factor, chance) * minute
  return person.starts ? 1 : 0
}

function reset(stage: Stage, chance: Chance, factor: number, replication: number): number {
  const { input } = stage
  for (const seat of stage.seats) {
    const { busy, freeFrom, pauseMinutes } = seat.counter
    const pause = pauseMinutes > 0 ? -pauseMinutes * Math.log(1 - chance.uniform()) : 0
    seat.freeAt = freeFrom + (pause + (busy ? busyMinutes(input, busy, factor, chance) : 0)) * minute
    seat.ownAt = 0
  }
  stage.tracks.forEach((track, index) => {
    track.at = 0
    track.bookingAt = 0
    track.ghostAt = 0
    for (let one = 0; one < track.shown.length; one++) track.shown[one] = chance.uniform() < input.shown
    if (track.stream && track.comer) track.comer.since = nextComing(track.stream, input.now, input.now, chance)
    stage.heads[index] = headOf(track)
  })
  for (const aside of stage.asides) {
    aside.behind = aside.firstBehind
    aside.gone = false
  }
  for (const { starts } of stage.line) starts[replication] = Number.POSITIVE_INFINITY
  for (const { starts } of stage.ghosts) starts[replication] = Number.POSITIVE_INFINITY
  return stage.reachable
}

function earliest(seats: readonly Seat[]): Seat | null {
  let first: Seat | null = null
  for (const seat of seats) if (!first || seat.freeAt < first.freeAt) first = seat
  return first
}

function headOf(track: Track): Person | null {
  while (track.bookingAt < track.shown.length && !track.shown[track.bookingAt]) track.bookingAt += 1
  let head: Person | null = track.queue[track.at] ?? null
  head = firstOf(head, track.bookings[track.bookingAt])
  head = firstOf(head, track.ghosts[track.ghostAt])
  return track.comer && track.comer.since < Number.POSITIVE_INFINITY ? firstOf(head, track.comer) : head
}

function firstOf(head: Person | null, other: Person | undefined): Person | null {
  if (!other) return head
  return head && byWait(head, other) <= 0 ? head : other
}

/** Who stands aside may be called only where nobody else of the public lane can be, as in `choose`. */
function headsFor(stage: Stage, seat: Seat): readonly (Person | null)[] {
  const { heads, tracks } = stage
  heads[tracks.length] = seat.own[seat.ownAt] ?? null
  if (stage.asides.length === 0) return heads
  const now = seat.freeAt
  const served = seat.counter.serves.flat()
  const free = stage.asides.filter(({ gone, behind, until }) => !gone && (behind <= 0 || until <= now))
  const lines = heads.flatMap((head) =>
    head?.only === null && head.since <= now && served.includes(head.lane) ? head.publicLane : [],
  )
  const spare = stage.asides.filter(
    ({ kind, gone, behind, person }) =>
      kind === 'returned' && !gone && behind > 0 && !lines.includes(person.publicLane) && person.since <= now,
  )
  return [...heads, ...free.map(({ person }) => person), ...spare.map(({ person }) => person)]
}

function nextChange({ heads, asides }: Stage, { counter }: Seat, now: number): number {
  let next = Number.POSITIVE_INFINITY
  for (const head of heads)
    if (head && head.since > now && head.since < next && isServed(counter, head.lane)) next = head.since
  for (const { gone, until } of asides) if (!gone && until > now && until < next) next = until
  return next
}

function isServed({ serves }: Server, lane: LaneId): boolean {
  for (const tier of serves) if (tier.includes(lane)) return true
  return false
}

function remove({ tracks, heads, asides, input }: Stage, seat: Seat, person: Person, chance: Chance): void {
  if (seat.own[seat.ownAt] === person) {
    seat.ownAt += 1
    return
  }
  const index = heads.indexOf(person)
  const track = index < 0 ? undefined : tracks[index]
  if (!track) {
    const aside = asides.find((one) => one.person === person)
    if (!aside) throw new Error(`a person of lane ${person.lane} was called who does not stand in line`)
    aside.gone = true
    return
  }
  if (track.queue[track.at] === person) track.at += 1
  else if (track.ghosts[track.ghostAt] === person) track.ghostAt += 1
  else if (track.bookings[track.bookingAt] === person) track.bookingAt += 1
  else if (track.stream && track.comer)
    track.comer.since = nextComing(track.stream, input.now, track.comer.since, chance)
  heads[index] = headOf(track)
}

/** A call of the public lane brings everybody who stands aside in it one nearer. */
function moveOn({ asides, seats }: Stage, called: Person, now: number): void {
  for (const aside of asides) {
    if (aside.gone || aside.person.publicLane !== called.publicLane) continue
    aside.behind -= 1
    if (aside.behind > 0) continue
    for (const seat of seats) if (seat.freeAt === Number.POSITIVE_INFINITY) seat.freeAt = now
  }
}
