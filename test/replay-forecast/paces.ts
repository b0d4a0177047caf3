import type { Arrival } from '../replay/arrivals.ts'

/** One call that followed another while somebody waited: what a counter of the queue took for a visit. Minutes. */
export interface Pace {
  readonly at: number
  readonly minutes: number
}

/** A longer one was a closed queue. */
const longest = 60

/**
 * The file has no ends of visits. Between two calls of a queue in which somebody waits, all its open counters together
 * finish one visit: the time between, times the counters, is what one counter takes.
 *
 * @param tickets of one queue and one day
 */
export function pacesOf(tickets: readonly Arrival[]): Pace[] {
  const calls = [...tickets].sort((a, b) => a.called_min - b.called_min)
  const issued = [...tickets].sort((a, b) => a.issued_min - b.issued_min)
  let known = 0
  return calls.flatMap((ticket, index) => {
    const last = calls[index - 1]?.called_min
    if (last === undefined) return []
    while ((issued[known + 1]?.issued_min ?? Number.POSITIVE_INFINITY) <= last) known += 1
    const gap = ticket.called_min - last
    const counters = Math.max(1, issued[known]?.open_counters ?? 1)
    return ticket.issued_min <= last && gap < longest ? { at: ticket.called_min, minutes: gap * counters } : []
  })
}
