import type { Request } from 'express'
import { DayDate } from '../../shared/time.ts'
import type { Period } from './history.ts'
import { daysIn } from './spans.ts'

export interface Fault {
  readonly path: string
  readonly reason: string
}

const mostDays = 400

/** The period that a request asks for, or every fault of it: what was wrong, where, and what is allowed. */
export function periodOf(query: Request['query']): { readonly period: Period } | { readonly faults: readonly Fault[] } {
  const from = dateIn('from', query.from)
  const to = dateIn('to', query.to)
  const faults = [from, to].flatMap((one) => ('fault' in one ? [one.fault] : []))
  if ('fault' in from || 'fault' in to) return { faults }
  const period = { from: from.date, to: to.date }
  const days = daysIn(period)
  if (days < 1)
    return {
      faults: [{ path: 'to', reason: `${period.to} is before from=${period.from}: give the earlier date as from` }],
    }
  if (days > mostDays)
    return {
      faults: [
        { path: 'to', reason: `${period.from} to ${period.to} are ${days} days: at most ${mostDays} are allowed` },
      ],
    }
  return { period }
}

function dateIn(path: string, given: unknown): { readonly date: DayDate } | { readonly fault: Fault } {
  const date = DayDate.safeParse(given)
  if (date.success) return { date: date.data }
  const what = given === undefined ? 'is missing' : `${JSON.stringify(given)} is no date`
  return { fault: { path, reason: `${what}: give a date of the calendar as 2026-11-21` } }
}
