import { z } from 'zod'

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number
export const Instant = z.int().nonnegative()

/** A calendar date in Asia/Taipei, "2026-11-21". */
export const DayDate = z.iso.date()
export type DayDate = z.infer<typeof DayDate>

/** A time of day in Asia/Taipei, "08:30". */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day as 08:30')
export type TimeOfDay = z.infer<typeof TimeOfDay>

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const dayLength = 24 * hour

/** Taiwan keeps UTC+8 all year and has had no summer time since 1979. */
const taipeiOffset = 8 * hour

/** The date in Taipei at an instant: the office's day is never counted in UTC. */
export function dateOf(at: Instant): DayDate {
  return new Date(at + taipeiOffset).toISOString().slice(0, 10)
}

/** The time of day in Taipei, "08:30". */
export function timeOf(at: Instant): TimeOfDay {
  return new Date(at + taipeiOffset).toISOString().slice(11, 16)
}

/** The instant of a time of day on a date in Taipei. */
export function instantOf(date: DayDate, time: TimeOfDay): Instant {
  return Date.parse(`${date}T${time}:00Z`) - taipeiOffset
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: DayDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function nextDate(date: DayDate, days = 1): DayDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** Minutes since midnight in Taipei: 0 … 1439. */
export function minuteOfDay(at: Instant): number {
  return Math.floor(((at + taipeiOffset) % dayLength) / minute)
}
