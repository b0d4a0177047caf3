import type { Band } from '../../server/core/forecast/band.ts'
import {
  type Calibration,
  calibrated,
  type Foretold,
  newCalibration,
  nextDay,
  observed,
} from '../../server/core/forecast/calibration.ts'
import { type Services, servicesFrom } from '../../server/core/forecast/services.ts'
import type { Arrival } from '../replay/arrivals.ts'
import type { Choices } from './choices.ts'
import { foretold } from './foretell.ts'
import { type Pace, pacesOf } from './paces.ts'

/** A real ticket: what we, and others, would have said when it was taken, and how long it waited. Minutes. */
export interface JudgedTicket {
  readonly wait: number
  readonly told: Band
  readonly les: number
  readonly naive: number
}

/** Every ticket of the days that count before which somebody waited, of queues that the earlier days know. */
export function judge({ arrivals, from, to }: Choices): JudgedTicket[] {
  const earlier = groupsOf(arrivals.filter(({ date }) => date < from))
  const learned = new Map([...earlier].map(([queue, days]) => [queue, knownFrom(days)]))
  const days = groupsOf(arrivals.filter(({ date }) => from <= date && date <= to))
  return [...days].flatMap(([queue, byDate]) => {
    const known = learned.get(queue)
    return known ? judgeQueue(byDate, known) : []
  })
}

interface Known {
  readonly services: Services
  readonly usual: number
}

/** By queue of an office, then by date. */
function groupsOf(arrivals: readonly Arrival[]): Map<string, Map<string, Arrival[]>> {
  const groups = new Map<string, Map<string, Arrival[]>>()
  for (const one of arrivals) {
    const queue = `${one.office} ${one.queue_id}`
    const days = groups.get(queue) ?? new Map<string, Arrival[]>()
    const day = days.get(one.date) ?? []
    day.push(one)
    groups.set(queue, days.set(one.date, day))
  }
  return groups
}

function knownFrom(days: ReadonlyMap<string, readonly Arrival[]>): Known {
  const minutes = [...days.values()].flatMap((day) => pacesOf(day).map((pace) => pace.minutes))
  const published = Math.max(1, [...days.values()][0]?.[0]?.api_service_time_min ?? 1)
  const usual = minutes.length > 0 ? minutes.reduce((sum, one) => sum + one, 0) / minutes.length : published
  return { usual, services: servicesFrom(minutes, published) }
}

function judgeQueue(days: ReadonlyMap<string, readonly Arrival[]>, known: Known): JudgedTicket[] {
  let calibration = newCalibration
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, tickets]) => {
      const day = judgeDay(tickets, known, calibration)
      calibration = nextDay(day.calibration)
      return day.judged
    })
}

/** In the order in which things happened: nothing is known before its time. */
function judgeDay(tickets: readonly Arrival[], { services, usual }: Known, first: Calibration) {
  let calibration = first
  let last: Arrival | null = null
  const judged: JudgedTicket[] = []
  const paces = pacesOf(tickets)
  const foretoldOf = new Map<Arrival, Foretold>()
  const waiting = new Set<Arrival>()
  for (const { at, ticket, isCall } of happenings(tickets)) {
    if (isCall) {
      waiting.delete(ticket)
      last = ticket
      const before = foretoldOf.get(ticket)
      if (before) calibration = observed(calibration, before, ticket.called_min - ticket.issued_min)
      continue
    }
    const counters = Math.max(1, ticket.open_counters)
    const queue = { services, usual, counters, ahead: waiting.size, recent: lastHour(paces, at) }
    waiting.add(ticket)
    const raw = foretold(queue, judged.length)
    if (!raw) continue
    const told = calibrated(calibration, raw)
    foretoldOf.set(ticket, { raw, told })
    if (ticket.waiting_at_issue === 0) continue
    judged.push({
      wait: ticket.called_min - ticket.issued_min,
      told,
      les: last ? last.called_min - last.issued_min : 0,
      naive: (ticket.waiting_at_issue * ticket.api_service_time_min) / counters,
    })
  }
  return { judged, calibration }
}

function happenings(tickets: readonly Arrival[]) {
  const all = tickets.flatMap((ticket) => [
    { ticket, at: ticket.issued_min, isCall: false },
    { ticket, at: ticket.called_min, isCall: true },
  ])
  return all.sort((a, b) => a.at - b.at || Number(a.isCall) - Number(b.isCall))
}

function lastHour(paces: readonly Pace[], now: number): readonly Pace[] {
  return paces.filter(({ at }) => now - 60 <= at && at < now)
}
