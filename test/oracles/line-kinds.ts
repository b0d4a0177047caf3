import { z } from 'zod'
import { choose } from '../../server/core/line.ts'
import type { Policy } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { type Kind, kind } from './kind.ts'
import { playLine, waiting } from './lean-line.ts'

const least = { promiseMinutes: 0, bookedEarlyMinutes: 0, bookedGraceMinutes: 0, immediate: 'first' } as const
const firstCome: Policy = { ...least, kind: 'first-come', weights: {} }

/** The house's own rule, asked and played. */
export const lineKinds: Readonly<Record<string, Kind>> = {
  apq_pick: kind(
    z.object({
      now: z.number(),
      tickets: z.array(z.tuple([z.string(), z.number()]).rest(z.unknown())),
      b: z.record(z.string(), z.number()),
      cap: z.number().nullable().default(null),
    }),
    ({ now, tickets, b, cap }) => {
      const promiseMinutes = cap ?? Number.POSITIVE_INFINITY
      const policy: Policy = { ...least, kind: 'accumulating', weights: b, promiseMinutes }
      const line = tickets.map(([lane, at], index) => waiting(String(index), { lane, at, minutes: 0 }, index))
      const counter = { counter: 1, serves: [[...new Set(tickets.map(([lane]) => lane))]] }
      const chosen = choose(policy, counter, line, now * minute)
      return chosen && Number(chosen.number)
    },
  ),
  rollout_deterministic: kind(
    z.object({
      counterFreeIn: z.array(z.number()).min(1),
      servicesAhead: z.array(z.number()),
      policy: z.literal('fcfs'),
    }),
    ({ counterFreeIn, servicesAhead }) => {
      const own = { at: 0, lane: 'all', minutes: 0 }
      const line = [...servicesAhead.map((minutes) => ({ at: 0, lane: 'all', minutes })), own]
      let start: number | null = null
      playLine(firstCome, { freeAt: counterFreeIn, lanes: ['all'] }, line, (wait, visitor) => {
        if (visitor === own) start = wait
      })
      return start
    },
  ),
}
