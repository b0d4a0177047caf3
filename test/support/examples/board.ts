import { minute, second } from '../../../shared/time.ts'
import type { BoardView, Call } from '../../../shared/views.ts'
import { stageTime as now } from '../stage.ts'

const calls: readonly Call[] = [
  { seq: 31, number: '1024', counter: 5, at: now - 30 * second },
  { seq: 30, number: '1023', counter: 3, at: now - 2 * minute },
  { seq: 29, number: '2011', counter: 2, at: now - 4 * minute },
  { seq: 28, number: '1022', counter: 6, at: now - 5 * minute },
  { seq: 27, number: '8003', counter: 1, at: now - 6 * minute },
  { seq: 26, number: '1021', counter: 4, at: now - 8 * minute },
  { seq: 25, number: '2010', counter: 2, at: now - 9 * minute },
  { seq: 24, number: '1020', counter: 5, at: now - 11 * minute },
]

const ordinary: BoardView = {
  screen: 'board',
  catalogue: 'longjing-6',
  day: '2026-11-20',
  doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
  calls,
  announcements: calls.slice(0, 1),
  lanes: [
    { lane: 'general', waiting: 7, wait: { about: 18, latest: 30 } },
    { lane: 'priority', waiting: 2, wait: { about: 4, latest: 9 } },
    { lane: 'booked', waiting: 2, wait: { about: 3, latest: 10 } },
  ],
  slow: false,
}

const later = (amount: number): readonly Call[] => calls.map((call) => ({ ...call, at: call.at - amount }))

/** The hall's wall at every hour. */
export const boardExamples = {
  ordinary,
  'a slow day': { ...ordinary, slow: true },
  'a quiet hour': { ...ordinary, calls: later(20 * minute), announcements: [] },
  'empty morning': {
    ...ordinary,
    calls: [],
    announcements: [],
    lanes: ordinary.lanes.map(({ lane }) => ({ lane, waiting: 0, wait: 'no-counter' as const })),
  },
  'last of the day': { ...ordinary, doors: { stage: 'closed', next: { date: '2026-11-23', from: '08:00' } } },
  closed: {
    ...ordinary,
    doors: { stage: 'closed', next: { date: '2026-11-23', from: '08:00' } },
    calls: later(40 * minute),
    announcements: [],
    lanes: ordinary.lanes.map(({ lane }) => ({ lane, waiting: 0, wait: 'no-counter' as const })),
  },
} satisfies Record<string, BoardView>

/** For the large office: five lanes, high figures, counters of two digits, and a series with a letter. */
export const rushHour: BoardView = {
  ...ordinary,
  catalogue: 'nantun-19',
  calls: calls.map((call) => ({
    ...call,
    number: call.seq === 31 ? 'A1024' : call.number,
    counter: call.counter + 12,
  })),
  announcements: [],
  lanes: [
    { lane: 'general', waiting: 128, wait: { about: 185, latest: 260 } },
    { lane: 'priority', waiting: 19, wait: { about: 10, latest: 25 } },
    { lane: 'booked', waiting: 12, wait: { about: 5, latest: 10 } },
    { lane: 'express', waiting: 44, wait: { about: 65, latest: 90 } },
    { lane: 'special', waiting: 10, wait: { about: 125, latest: 180 } },
  ],
}
