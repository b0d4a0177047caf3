import type { Slip } from '../../../shared/contract.ts'
import { longjing } from '../../../shared/presets/longjing-6.ts'
import { instantOf } from '../../../shared/time.ts'
import type { TicketView } from '../../../shared/views.ts'

const lanes = (general: number, priority: number): TicketView['lanes'] => [
  {
    lane: 'general',
    waiting: general,
    wait: general > 0 ? { about: general * 3, latest: general * 5 } : { about: 0, latest: 0 },
  },
  { lane: 'priority', waiting: priority, wait: { about: 5, latest: 10 } },
  { lane: 'booked', waiting: 0, wait: 'no-counter' },
]

const weekday: TicketView = {
  screen: 'ticket',
  catalogue: 'longjing-6',
  today: '2026-11-18',
  hours: [{ from: '08:00', to: '17:30', bookingOnly: false }],
  doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
  lanes: lanes(6, 1),
  slow: false,
  crowded: false,
  quieter: null,
  counters: longjing.counters.map(({ number, flexible }) => ({ counter: number, open: !flexible })),
  bell: 'quiet',
}

const nobodySits: TicketView['counters'] = weekday.counters.map(({ counter }) => ({ counter, open: false }))

/** The entrance tablet at every hour of an office's life. */
export const ticketExamples = {
  ordinary: weekday,
  'rush hour': { ...weekday, lanes: lanes(64, 9), crowded: true, quieter: { from: '14:00', to: '16:00' } },
  'a slow day': { ...weekday, slow: true },
  'empty morning': {
    ...weekday,
    lanes: lanes(0, 0).map((lane) => ({ ...lane, wait: 'no-counter' as const })),
    counters: nobodySits,
  },
  'help is rung for': { ...weekday, bell: 'rung' },
  'help is coming': { ...weekday, bell: 'answered' },
  'closing time': {
    ...weekday,
    doors: { stage: 'closed', next: { date: '2026-11-19', from: '08:00' } },
    counters: nobodySits,
  },
  'long holiday': {
    ...weekday,
    today: '2026-02-14',
    hours: [],
    doors: { stage: 'closed', next: { date: '2026-02-23', from: '08:00' } },
    counters: nobodySits,
  },
  'Saturday for bookings': {
    ...weekday,
    today: '2026-11-21',
    hours: [{ from: '09:00', to: '12:00', bookingOnly: true }],
    doors: { stage: 'open', until: '12:00', bookingOnly: true, matters: ['marriage', 'id-first'] },
  },
  'evening for some matters': {
    ...weekday,
    hours: [
      { from: '08:00', to: '17:30', bookingOnly: false },
      { from: '17:30', to: '20:00', bookingOnly: false },
    ],
    doors: {
      stage: 'open',
      until: '20:00',
      bookingOnly: false,
      matters: ['transcript-zh', 'hhcert', 'id-replace', 'pickup', 'death'],
    },
  },
} satisfies Record<string, TicketView>

/** What a visitor gets; the same fields for everybody. */
export const slips = {
  ordinary: {
    number: '1024',
    lane: 'general',
    ahead: 6,
    wait: { about: 18, latest: 30 },
    takenAt: instantOf('2026-11-18', '10:24'),
    url: 'http://office.test/kiosk/mine/#abc',
  },
  'nothing known yet': {
    number: '2001',
    lane: 'priority',
    ahead: 0,
    wait: 'no-counter',
    takenAt: instantOf('2026-11-18', '08:00'),
    url: 'http://office.test/kiosk/mine/#def',
  },
} satisfies Record<string, Slip>
