import type { LaneId } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { quantile } from '../core/forecast/band.ts'
import { overtakenIn } from '../core/ticket.ts'
import { waitOf } from '../core/visit.ts'
import type { Played } from './play.ts'

/** Waits of played days, in minutes. */
export interface WaitFigures {
  readonly count: number
  readonly mean: number
  readonly p90: number
  readonly p99: number
  readonly longest: number
}

/** Who was called; each with the lane in which they were called. */
export interface PlayedWait {
  readonly lane: LaneId
  readonly minutes: number
  readonly booked: boolean
  readonly overtaken: number
}

/** Of everybody who was called: from arrival, or from the booked slot if that is later. */
export function waitsIn({ day }: Played): PlayedWait[] {
  return [...day.tickets.values()].flatMap((ticket) => {
    const wait = waitOf(ticket)
    if (wait === null) return []
    const { lane, booking } = ticket
    return { lane, overtaken: overtakenIn(ticket), minutes: wait / minute, booked: booking !== null }
  })
}

/** @returns null for nobody */
export function figuresOf(waits: readonly number[]): WaitFigures | null {
  if (waits.length === 0) return null
  const sorted = [...waits].sort((a, b) => a - b)
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
    p90: quantile(sorted, 0.9),
    p99: quantile(sorted, 0.99),
    longest: sorted.at(-1) ?? 0,
  }
}
