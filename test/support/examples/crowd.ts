import type { Express } from 'express'
import type { ActivationReport, ActivationRow } from '../../../shared/activation.ts'
import type { Staffing, StaffingHalf } from '../../../shared/staffing.ts'
import { instantOf, timeOf } from '../../../shared/time.ts'

/** What the crowd rule did in a week, and what the next days need. */

const at = (day: string, time: string) => instantOf(day, time)

const opened: ActivationRow = {
  day: '2026-11-16',
  advice: 2,
  kind: 'open',
  at: at('2026-11-16', '10:02'),
  rule: 'forecast',
  waiting: 23,
  now: 18,
  ahead: 24,
  before: 24,
  after: 13,
  counter: 7,
  who: '簡後線',
  answer: 'accept',
  answeredAt: at('2026-11-16', '10:03'),
  answeredBy: '林督導',
  reason: null,
  words: '',
  openedAt: at('2026-11-16', '10:06'),
  clerk: '簡後線',
  closedAt: at('2026-11-16', '11:21'),
  endedAt: at('2026-11-16', '11:18'),
  ended: 'counter-closed',
  forecastAtEnd: 3,
  effect: { saved: 412, staff: 75 },
}

export const report: ActivationReport = {
  from: '2026-11-16',
  to: '2026-11-20',
  rows: [
    {
      ...opened,
      advice: 1,
      kind: 'notice',
      at: at('2026-11-16', '09:55'),
      before: null,
      after: null,
      counter: null,
      who: null,
      answer: null,
      answeredAt: null,
      answeredBy: null,
      openedAt: null,
      clerk: null,
      closedAt: null,
      ended: 'overtaken',
      effect: null,
    },
    opened,
    {
      ...opened,
      day: '2026-11-18',
      advice: 1,
      answer: 'decline',
      reason: 'other',
      words: '系統更新中',
      openedAt: null,
      clerk: null,
      closedAt: null,
      ended: null,
      endedAt: null,
      effect: null,
    },
    {
      ...opened,
      day: '2026-11-18',
      advice: -1,
      kind: 'by-hand',
      rule: 'waiting',
      waiting: 9,
      at: at('2026-11-18', '09:10'),
      openedAt: at('2026-11-18', '09:10'),
      closedAt: at('2026-11-18', '09:55'),
      endedAt: at('2026-11-18', '09:55'),
      now: null,
      ahead: null,
      before: null,
      after: null,
      who: null,
      answer: null,
      answeredAt: null,
      answeredBy: null,
      clerk: '王櫃員',
      forecastAtEnd: null,
      effect: { saved: 100, staff: 45 },
    },
    { ...opened, day: '2026-11-20', advice: 1, closedAt: null, ended: null, endedAt: null, effect: null },
  ],
  total: {
    advised: 4,
    accepted: 2,
    declined: 1,
    opened: 3,
    byHand: 1,
    weighed: 2,
    saved: 512,
    together: 640,
    staffHours: 2,
  },
}

export const emptyReport: ActivationReport = {
  ...report,
  rows: [],
  total: {
    advised: 0,
    accepted: 0,
    declined: 0,
    opened: 0,
    byHand: 0,
    weighed: 0,
    saved: 0,
    together: 0,
    staffHours: 0,
  },
}

const needs = [3, 4, 5, 6, 6, 6, 5, 4, 5, 5, 4, 5, 6, 6, 5, 4, 4, 3, 2]

function halves(day: string, more: number): StaffingHalf[] {
  return needs.map((needed, nth) => ({
    from: timeOf(at(day, '08:00') + nth * 30 * 60_000),
    arrivals: needed * 2.4,
    needed: needed + more,
    rostered: nth === 8 || nth === 9 || nth === 10 ? 4 : 6,
  }))
}

export const staffing: Staffing = {
  target: { within: 20, share: 0.9 },
  days: [
    { date: '2026-11-23', like: 1, learned: 9, minutes: 10.4, halves: halves('2026-11-23', 1) },
    { date: '2026-11-24', like: 2, learned: 9, minutes: 10.1, halves: halves('2026-11-24', 0) },
    { date: '2026-11-25', like: 1, learned: 9, minutes: 10.1, halves: halves('2026-11-25', -2) },
    { date: '2026-11-26', like: 4, learned: 2, minutes: null, halves: null },
  ],
}

/** Answers the dashboard as the server would. */
export function serveCrowd(app: Express, activations = report): void {
  app.get('/activations.json', (_request, response) => void response.json(activations))
  app.get('/staffing.json', (_request, response) => void response.json(staffing))
}
