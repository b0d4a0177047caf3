import { choose, type Server, type Waiting } from '../../server/core/line.ts'
import type { LaneKind, Policy } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { mixed } from './offices.ts'

/** A line without a day around it. */
export const now = 600 * minute
export const { policy } = mixed
export const strict: Policy = { ...policy, kind: 'strict' }
export const firstCome: Policy = { ...policy, kind: 'first-come' }

export const everyLane: Server = { counter: 4, serves: [['turning', 'general', 'priority', 'booked']] }
export const ordinary: Server = { counter: 2, serves: [['general', 'priority', 'booked']] }
export const priorityFirst: Server = { counter: 1, serves: [['priority'], ['general', 'booked']] }

/** A visitor who has waited some minutes; the last digits of the number are the order of arrival. */
export function waits(number: string, lane: string, minutes: number, more: Partial<Waiting> = {}): Waiting {
  return {
    number,
    lane,
    publicLane: lane === 'turning' ? 'general' : lane,
    kind: lane as LaneKind,
    group: null,
    since: now - minutes * minute,
    order: Number(number.slice(1)),
    only: null,
    aside: null,
    returned: false,
    ...more,
  }
}

export function next(line: readonly Waiting[], server = ordinary, by = policy): string | null {
  return choose(by, server, line, now)?.number ?? null
}
