import { minute } from '../../../shared/time.ts'
import type { OpenView } from '../../../shared/views.ts'
import { stageTime as now } from '../stage.ts'

const ordinary: OpenView = {
  screen: 'open',
  catalogue: 'longjing-6',
  doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
  lanes: [
    { lane: 'general', waiting: 7, wait: { about: 18, latest: 30 } },
    { lane: 'priority', waiting: 2, wait: { about: 4, latest: 9 } },
    { lane: 'booked', waiting: 0, wait: { about: 0, latest: 0 } },
  ],
  slow: false,
  crowded: false,
  quieter: null,
  calls: ['1024', '1023', '2011', '1022', '8003', '1021', '2010', '1020'].map((number, place) => ({
    seq: 31 - place,
    number,
    counter: 1 + (place % 6),
    at: now - place * 2 * minute,
  })),
  openCounters: 5,
}

/** The public page as people at home find it. */
export const openExamples = {
  ordinary,
  'rush hour': {
    ...ordinary,
    catalogue: 'nantun-19',
    crowded: true,
    quieter: { from: '14:00', to: '16:00' },
    lanes: [
      { lane: 'general', waiting: 128, wait: { about: 185, latest: 260 } },
      { lane: 'priority', waiting: 19, wait: { about: 10, latest: 25 } },
      { lane: 'booked', waiting: 12, wait: { about: 5, latest: 10 } },
      { lane: 'express', waiting: 44, wait: { about: 65, latest: 90 } },
      { lane: 'special', waiting: 10, wait: { about: 125, latest: 180 } },
    ],
    openCounters: 19,
  },
  'a slow day': { ...ordinary, slow: true },
  'Saturday for bookings': { ...ordinary, doors: { stage: 'open', until: '12:00', bookingOnly: true, matters: [] } },
  closed: {
    ...ordinary,
    doors: { stage: 'closed', next: { date: '2026-11-23', from: '08:00' } },
    lanes: ordinary.lanes.map(({ lane }) => ({ lane, waiting: 0, wait: 'no-counter' as const })),
    calls: [],
    openCounters: 0,
  },
} satisfies Record<string, OpenView>
