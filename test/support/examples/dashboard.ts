import { nantun } from '../../../shared/presets/nantun-19.ts'
import type { CounterGlance, DashboardView, Me } from '../../../shared/staff-views.ts'
import { minute } from '../../../shared/time.ts'
import { stageTime } from '../stage.ts'
import { calmHall } from './surge.ts'

/** What the head sees of the hall, on hard and on easy mornings. */

export const head: Me = { login: 'head', name: '林主任', role: 'head', mustChangePassword: false }

const counters: readonly CounterGlance[] = [
  { counter: 1, stage: 'open', clerk: '林愛心', number: '2011', flexible: false },
  { counter: 2, stage: 'open', clerk: '陳國民', number: '1021', flexible: false },
  { counter: 3, stage: 'paused', clerk: '張英語', number: null, flexible: false },
  { counter: 4, stage: 'open', clerk: '黃憑證', number: null, flexible: false },
  { counter: 5, stage: 'open', clerk: '吳門牌', number: '1019', flexible: false },
  { counter: 6, stage: 'open', clerk: '許檔案', number: '8003', flexible: false },
  { counter: 7, stage: 'closed', clerk: null, number: null, flexible: true },
]

const calls = ['1021', '2011', '8003', '1019', '1018', '2010', '1017', '1016'].map((number, index) => ({
  seq: 60 - index,
  number,
  counter: [2, 1, 6, 5, 4, 1, 2, 6][index] ?? 1,
  at: stageTime - index * minute,
}))

export const rushHour: DashboardView = {
  screen: 'dashboard',
  catalogue: 'longjing',
  me: head,
  day: '2026-11-20',
  doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
  waiting: 10,
  longest: 21,
  lanes: [
    { lane: 'general', waiting: 7, longest: 21 },
    { lane: 'priority', waiting: 2, longest: 4 },
    { lane: 'turning', waiting: 1, longest: 9 },
    { lane: 'booked', waiting: 0, longest: 0 },
  ],
  counters,
  calls,
  figuresVersion: 1,
  forecastFault: null,
  surge: calmHall,
}

export const emptyMorning: DashboardView = {
  ...rushHour,
  doors: { stage: 'closed', next: { date: '2026-11-23', from: '08:00' } },
  waiting: 0,
  longest: 0,
  lanes: rushHour.lanes.map(({ lane }) => ({ lane, waiting: 0, longest: 0 })),
  counters: counters.map((counter) => ({ ...counter, stage: 'closed', clerk: null, number: null })),
  calls: [],
}

export const closingTime: DashboardView = {
  ...rushHour,
  doors: { stage: 'closed', next: null },
  waiting: 2,
  longest: 12,
  lanes: rushHour.lanes.map((lane) =>
    lane.lane === 'general' ? { ...lane, waiting: 2, longest: 12 } : { ...lane, waiting: 0 },
  ),
}

/** Nineteen counters and a lane more. */
export const largeOffice: DashboardView = {
  ...rushHour,
  catalogue: 'nantun',
  waiting: 126,
  longest: 94,
  lanes: nantun.lanes.map(({ id }, index) => ({ lane: id, waiting: 31 - index * 3, longest: 94 - index * 15 })),
  counters: nantun.counters.map(({ number, flexible }) => ({
    counter: number,
    stage: number % 7 === 0 ? 'paused' : number > 17 ? 'closed' : 'open',
    clerk: '歐陽承辦人',
    number: number % 3 === 0 ? null : String(1100 + number),
    flexible,
  })),
  calls: calls.map((call) => ({ ...call, counter: 19 })),
}

/** What visitors are told has been off for two hundred of them. */
export const toldTooLittle: DashboardView = { ...rushHour, forecastFault: { kind: 'too-late', late: 71, of: 200 } }
