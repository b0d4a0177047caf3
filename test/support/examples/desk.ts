import type { DeskView, Me, StaffTicket } from '../../../shared/staff-views.ts'
import { instantOf, minute, second } from '../../../shared/time.ts'
import { counters, morningLine, now, rushLine, waiting } from './staff-tickets.ts'
import { calmHall } from './surge.ts'

/** What the service desk shows, one example for each hard morning. */

const me: Me = { login: 'volunteer2', name: '志工 2 號', role: 'desk', mustChangePassword: false }

/** As the desk sees it: nothing of what a turning visitor came for. */
function asDesk(ticket: StaffTicket): StaffTicket {
  return ticket.lane === 'turning' ? { ...ticket, matters: null, missing: [] } : ticket
}

export const morning: DeskView = {
  screen: 'desk',
  catalogue: 'example',
  me,
  doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
  lanes: [
    { lane: 'general', waiting: 8, wait: { about: 18, latest: 30 } },
    { lane: 'priority', waiting: 1, wait: { about: 4, latest: 8 } },
    { lane: 'booked', waiting: 1, wait: 'no-counter' },
  ],
  waiting: 10,
  longest: 21,
  queue: morningLine.map(asDesk),
  byCall: morningLine.map(({ number }) => number),
  passed: [
    { ...waiting('1017', 40, { stage: 'passed' }), passedAt: now - 3 * minute, mayReturn: null },
    { ...waiting('1009', 90, { stage: 'passed' }), passedAt: now - 44 * minute, mayReturn: 'passed-too-long' },
  ],
  bells: [{ id: 3, aid: 'glasses', place: { name: 'tablet' }, rungAt: now - 38 * second, answeredBy: null }],
  bookings: [
    { code: 'K7M2QX', slot: at('08:30'), matters: ['marriage'], stage: 'served', number: '8001' },
    { code: 'A3F6HJ', slot: at('08:30'), matters: null, stage: 'absent', number: null },
    { code: 'W4PR9T', slot: at('09:00'), matters: ['birth'], stage: 'called', number: '8002' },
    { code: 'C9D3LN', slot: at('09:00'), matters: ['name-change'], stage: 'late', number: '1022' },
    { code: 'Y6V4EM', slot: at('10:30'), matters: ['marriage'], stage: 'checked-in', number: '8004' },
    { code: 'R7T3KA', slot: at('10:30'), matters: ['move-in', 'id-first'], stage: 'booked', number: null },
  ],
  counters,
  surge: calmHall,
  forecastFault: null,
}

export const emptyMorning: DeskView = {
  ...morning,
  waiting: 0,
  longest: 0,
  queue: [],
  byCall: [],
  passed: [],
  bells: [],
  bookings: [],
}

export const rushHour: DeskView = {
  ...morning,
  waiting: 200,
  longest: 62,
  queue: rushLine,
  byCall: rushLine.map(({ number }) => number),
  bells: [
    ...morning.bells,
    { id: 4, aid: 'help', place: { name: 'ticket', number: '1127' }, rungAt: now - 4 * minute, answeredBy: null },
    { id: 5, aid: 'supervisor', place: { name: 'counter', counter: 3 }, rungAt: now - 9 * second, answeredBy: null },
    { id: 6, aid: 'sign-language', place: { name: 'tablet' }, rungAt: now - 2 * second, answeredBy: null },
  ],
}

export const closingTime: DeskView = {
  ...emptyMorning,
  doors: { stage: 'closed', next: { date: '2026-11-21', from: '09:00' } },
  waiting: 2,
  longest: 12,
  queue: [waiting('1098', 12), waiting('1099', 6)],
}

/** Saturday: those who booked come, others may ask. */
export const bookingOnly: DeskView = {
  ...morning,
  doors: { stage: 'open', until: '12:00', bookingOnly: true, matters: null },
}

/** Nineteen counters, most of them busy. */
export const largeOffice: DeskView = {
  ...morning,
  counters: Array.from({ length: 19 }, (_, index) => ({
    counter: index + 1,
    stage: index < 14 ? 'open' : 'closed',
    clerk: index < 14 ? `承辦人 ${index + 1}` : null,
    number: index < 12 ? String(1050 + index) : null,
    flexible: index > 16,
  })),
}

/** The longest names that the presets have, and everything special about one visitor. */
export const longestNames: DeskView = {
  ...morning,
  me: { ...me, name: '歐陽司徒諸葛上官慕容夏侯' },
  queue: [
    waiting('1025', 118, {
      lane: 'priority',
      matters: ['marriage-foreign', 'marriage-748'],
      missing: [
        { matter: 'marriage-foreign', document: 1 },
        { matter: 'marriage-foreign', document: 3 },
      ],
      group: 'immediate',
      language: 'vi',
      assisted: true,
      aside: 'more-time',
      slot: now,
    }),
    ...morning.queue.slice(1),
  ],
  bookings: morning.bookings.map((booking) => ({ ...booking, code: 'ABCDEFGHJKLM', matters: ['marriage-foreign'] })),
}

function at(time: string): number {
  return instantOf('2026-11-20', time)
}
