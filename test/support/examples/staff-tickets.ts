import type { CounterGlance, StaffTicket } from '../../../shared/staff-views.ts'
import { type Instant, instantOf, minute } from '../../../shared/time.ts'

/** When the examples of the staff's screens happen: a Friday morning. */
export const now: Instant = instantOf('2026-11-20', '10:24')

/** A ticket that has waited for some minutes, and what is special about it. */
export function waiting(number: string, minutes: number, special: Partial<StaffTicket> = {}): StaffTicket {
  const since = now - minutes * minute
  return {
    number,
    lane: 'general',
    matters: ['transcript-zh'],
    missing: [],
    review: null,
    takenAt: since,
    since,
    slot: null,
    language: 'zh-TW',
    group: null,
    assisted: false,
    stage: 'waiting',
    aside: 'none',
    late: minutes >= 20 ? 'too-long' : minutes >= 10 ? 'long' : 'fine',
    ...special,
  }
}

/** The line of a good morning: one of each kind. */
export const morningLine: readonly StaffTicket[] = [
  waiting('1025', 18),
  waiting('2012', 3, { lane: 'priority', matters: ['id-exchange'], group: 'senior', assisted: true }),
  waiting('1026', 16, { matters: ['seal-cert'], missing: [{ matter: 'seal-cert', document: 1 }] }),
  waiting('8004', -1, {
    lane: 'booked',
    matters: ['marriage'],
    slot: instantOf('2026-11-20', '10:30'),
    aside: 'too-early',
  }),
  waiting('1019', 21, { matters: ['move-in'], aside: 'returned' }),
  waiting('1027', 11, { matters: ['passport-first', 'id-exchange'], language: 'vi' }),
  waiting('1028', 9, { matters: ['death'], lane: 'turning' }),
  waiting('1029', 7, { matters: ['plate-cert'], aside: 'more-time' }),
  waiting('1030', 4, { matters: ['name-change'], language: 'en' }),
  waiting('1031', 1, { matters: [] }),
]

const rushMatters = ['transcript-zh', 'id-exchange', 'move-in', 'seal-cert', 'marriage-foreign', 'birth', 'moica']

/** Two hundred people: the hall of the last day before a holiday. */
export const rushLine: readonly StaffTicket[] = Array.from({ length: 200 }, (_, index) =>
  waiting(String(1100 + index), 62 - Math.floor(index * 0.3), {
    matters: [rushMatters[index % rushMatters.length] ?? 'transcript-zh'],
    ...(index % 9 === 4 && { lane: 'priority', number: String(2100 + index), group: 'small-children' }),
    ...(index % 13 === 6 && { language: 'id', assisted: true }),
  }),
)

/** A small office on that morning. */
export const counters: readonly CounterGlance[] = [
  { counter: 1, stage: 'open', clerk: '林愛心', number: '2011', flexible: false },
  { counter: 2, stage: 'open', clerk: '陳國民', number: '1021', flexible: false },
  { counter: 3, stage: 'paused', clerk: '張英語', number: null, flexible: false },
  { counter: 4, stage: 'open', clerk: '黃憑證', number: null, flexible: false },
  { counter: 5, stage: 'closed', clerk: null, number: null, flexible: false },
  { counter: 6, stage: 'closed', clerk: null, number: null, flexible: false },
  { counter: 7, stage: 'closed', clerk: null, number: null, flexible: true },
]
