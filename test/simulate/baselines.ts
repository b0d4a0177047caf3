import { type Day, liveTickets } from '../../server/core/day.ts'
import type { LaneId } from '../../shared/setup.ts'

/** What other systems would say at the same moment, in minutes. */
export const baselines = ['naiveClass', 'naiveAll', 'les', 'ewma', 'last4'] as const
export type Baseline = (typeof baselines)[number]
export type Guesses = Readonly<Record<Baseline, number>>

export const baselineNames: Readonly<Record<Baseline, string>> = {
  naiveClass: 'naive: place in the own lane × mean / open counters',
  naiveAll: 'naive: all ahead × mean / open counters',
  les: 'LES: as long as the last one called of the lane',
  ewma: 'EWMA .1 of the lane',
  last4: 'mean of the last four of the lane',
}

/** Memory of what was waited in each lane. */
export interface Rivals {
  guess(day: Day, lane: LaneId): Guesses
  called(lane: LaneId, minutes: number): void
}

/** @param mean minutes of a visit, from the days before */
export function openRivals(mean: number): Rivals {
  const lasts = new Map<LaneId, number[]>()
  const smooth = new Map<LaneId, number>()
  return {
    guess(day, lane) {
      const waiting = liveTickets(day).filter((ticket) => ticket.stage.name === 'waiting')
      const own = waiting.filter((ticket) => ticket.lane === lane).length
      const open = [...day.counters.values()].filter(({ stage }) => stage === 'open').length
      const pace = mean / Math.max(1, open)
      const last = lasts.get(lane) ?? []
      return {
        naiveClass: (own + 1) * pace,
        naiveAll: (waiting.length + 1) * pace,
        les: last.at(-1) ?? 0,
        ewma: smooth.get(lane) ?? 0,
        last4: last.length > 0 ? last.reduce((sum, one) => sum + one, 0) / last.length : 0,
      }
    },
    called(lane, minutes) {
      lasts.set(lane, [...(lasts.get(lane) ?? []), minutes].slice(-4))
      smooth.set(lane, 0.9 * (smooth.get(lane) ?? minutes) + 0.1 * minutes)
    },
  }
}
