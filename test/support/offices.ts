import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { Setup } from '../../shared/setup.ts'

const ordinary = [['general', 'priority', 'booked']]
const everybody = [['turning', 'general', 'priority', 'booked']]
const priorityFirst = [['priority'], ['general', 'booked']]

/**
 * The office of the rules: an office may decide otherwise, so what the rules say must not hang on what the presets
 * happen to say. Counters of every kind; 4, 5 and 6 take turning visitors.
 */
export const mixed: Setup = {
  ...longjing,
  counters: [priorityFirst, ordinary, ordinary, everybody, everybody, everybody, ordinary].map((serves, index) => ({
    number: index + 1,
    serves,
    flexible: index === 6,
    skills: [],
  })),
  policy: {
    kind: 'accumulating',
    weights: { general: 1, turning: 1, priority: 5, booked: 8 },
    promiseMinutes: 10,
    bookedEarlyMinutes: 5,
    bookedGraceMinutes: 15,
    immediate: 'first',
  },
  calling: { calls: 3, gapSeconds: 20, returnAfter: 3, returnMinutes: 30, undoMinutes: 5 },
  targets: { ...longjing.targets, meanWaitMinutes: 10, withinMinutes: 20 },
  booking: {
    times: ['08:30', '09:00', '09:30'],
    capacity: 3,
    weekdays: [1, 2, 3, 4, 5, 6],
    byWeekday: [],
    byDate: [],
    counters: [],
  },
}

/** With lanes for short and for special matters. */
export const large: Setup = nantun
