import { z } from 'zod'
import { Language, Text } from './language.ts'
import { usualNotice } from './notice-texts.ts'
import { rosterFaults } from './roster-check.ts'
import { nameFaults } from './setup-check.ts'
import { policyRanges } from './setup-ranges.ts'
import { SurgeRules, usualSurge } from './surge.ts'
import { DayDate, TimeOfDay } from './time.ts'

/** Everything an office decides, as data. One file holds all of it. */

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens')

export const LaneId = Id
export type LaneId = z.infer<typeof LaneId>
export const MatterId = Id
export type MatterId = z.infer<typeof MatterId>
export const CounterNumber = z.int().min(1).max(99)
export type CounterNumber = z.infer<typeof CounterNumber>

/** What a lane is for decides who may enter it ("special": matters that only some counters can do); its weight in the line is the policy's. */
export const LaneKind = z.enum(['general', 'priority', 'turning', 'booked', 'express', 'special'])
export type LaneKind = z.infer<typeof LaneKind>

export const Lane = z.strictObject({
  id: LaneId,
  kind: LaneKind,
  name: Text,
  /** The number series its tickets are drawn from. A turning lane must share the general one. */
  series: Id,
})
export type Lane = z.infer<typeof Lane>

export const Series = z
  .strictObject({
    id: Id,
    prefix: z.string().regex(/^[A-Z]?$/, 'one capital letter or nothing'),
    from: z.int().min(1).max(999_998),
    to: z.int().min(2).max(999_999),
  })
  .refine((series) => series.from < series.to, 'from must be below to')
export type Series = z.infer<typeof Series>

export const Counter = z.strictObject({
  number: CounterNumber,
  name: Text.optional(),
  /** Tiers of lanes: an earlier tier is always served first; within a tier the policy decides. */
  serves: z.array(z.array(LaneId).min(1)).min(1),
  flexible: z.boolean(),
  /** Languages and special skills shown on the sign, e.g. "English", "自然人憑證". */
  skills: z.array(Text).max(8),
})
export type Counter = z.infer<typeof Counter>

export const Matter = z.strictObject({
  id: MatterId,
  name: Text,
  category: z.string().min(1).max(40),
  lane: LaneId,
  /** Minutes at the counter until the office has learned its own. */
  minutes: z.number().min(1).max(240),
  documents: z.array(Text).max(20),
  bookable: z.boolean(),
  note: Text.optional(),
  /** For the one-time notice; what is left out is said by the service desk. */
  fee: Text.optional(),
  procedure: Text.optional(),
  /** How to get each document, in the order of the documents; null: not known. */
  howToGet: z.array(Text.nullable()).max(20).optional(),
})
export type Matter = z.infer<typeof Matter>

/** One tile of the tablet's first page; the icon is one of the house's line drawings. */
export const Icon = z.enum([
  'document',
  'identity',
  'house',
  'seal',
  'pencil',
  'baby',
  'rings',
  'certificate',
  'people',
  'sprout',
  'question',
  'door',
  'book',
  'globe',
  'plate',
])
export type Icon = z.infer<typeof Icon>
export const Tile = z.strictObject({ id: Id, name: Text, icon: Icon, matters: z.array(MatterId).min(1) })
export type Tile = z.infer<typeof Tile>

export const Window = z
  .strictObject({
    from: TimeOfDay,
    to: TimeOfDay,
    bookingOnly: z.boolean().optional(),
    matters: z.array(MatterId).optional(),
  })
  .refine((window) => window.from < window.to, 'from must be before to')
export type Window = z.infer<typeof Window>

export const Hours = z.strictObject({
  /** Sunday … Saturday. */
  weekly: z.array(z.array(Window)).length(7),
  /** Dates that differ: a holiday has no windows. */
  exceptions: z.array(z.strictObject({ date: DayDate, name: z.string().min(1).max(40), windows: z.array(Window) })),
  /** Numbers are given this many minutes before a window begins. */
  ticketsBefore: z.int().min(0).max(120),
  /** The books are closed at this time if nobody closed them before. */
  closeBooksAt: TimeOfDay,
})
export type Hours = z.infer<typeof Hours>

/** Who is off when: the clerks of these counters are away, on these weekdays, from … to. Flexible counters are off unless opened. */
export const Away = z.strictObject({
  weekdays: z.array(z.int().min(0).max(6)).min(1),
  from: TimeOfDay,
  to: TimeOfDay,
  counters: z.array(CounterNumber).min(1),
})
export type Away = z.infer<typeof Away>
export const Roster = z.strictObject({ away: z.array(Away).max(100) })
export type Roster = z.infer<typeof Roster>

const within = ([from, to]: readonly [number, number]) => {
  const allowed = `must be from ${from} to ${to}`
  return z.number(allowed).min(from, allowed).max(to, allowed)
}

export const PolicyKind = z.enum(['accumulating', 'strict', 'first-come'])
export type PolicyKind = z.infer<typeof PolicyKind>
export const Policy = z.strictObject({
  kind: PolicyKind,
  /** Score per minute waited, by lane; a lane not named counts 1. */
  weights: z.record(LaneId, within(policyRanges.weights)),
  /** A priority visitor who has waited this many minutes is next. */
  promiseMinutes: within(policyRanges.promiseMinutes),
  /** Bookings are called from this many minutes before their slot. */
  bookedEarlyMinutes: within(policyRanges.bookedEarlyMinutes),
  /** More than this many minutes late, and a booking becomes a walk-in. */
  bookedGraceMinutes: within(policyRanges.bookedGraceMinutes),
  /** Who can wait neither standing nor sitting: before everybody, or with the other priority visitors. */
  immediate: z.enum(['first', 'as-priority']).default('first'),
})
export type Policy = z.infer<typeof Policy>

export const Calling = z.strictObject({
  /** A ticket may be passed after this many calls. */
  calls: z.int().min(1).max(5),
  /** Seconds between two calls of the same ticket. */
  gapSeconds: z.int().min(0).max(120),
  /** A passed ticket that comes back waits for this many of its lane. */
  returnAfter: z.int().min(0).max(20),
  /** … and may come back for this many minutes. */
  returnMinutes: z.int().min(1).max(240),
  /** The last act at a counter may be taken back for this many minutes: then the visitor has gone on, or gone home. */
  undoMinutes: z.int().min(1).max(60).default(5),
})
export type Calling = z.infer<typeof Calling>

const Slots = { times: z.array(TimeOfDay).max(60), capacity: z.int().min(1).max(20) }

export const Booking = z.strictObject({
  ...Slots,
  weekdays: z.array(z.int().min(0).max(6)),
  /** Weekdays whose slots differ: 0 Sunday … 6 Saturday. */
  byWeekday: z.array(z.strictObject({ weekday: z.int().min(0).max(6), ...Slots })).default([]),
  /** Dates whose slots differ; one without times takes no bookings. */
  byDate: z.array(z.strictObject({ date: DayDate, ...Slots })).default([]),
  /** These counters serve who has booked first, whatever their own order of lanes says. */
  counters: z.array(CounterNumber).max(60).default([]),
})
export type Booking = z.infer<typeof Booking>

/** The sentences of the one-time notice (一次告知單); what it tells of matters and documents is the matters'. */
export const NoticeTexts = z.strictObject({ opening: Text, closing: Text, contact: Text })
export type NoticeTexts = z.infer<typeof NoticeTexts>

export const Targets = z.strictObject({
  meanWaitMinutes: z.number().min(1).max(120),
  withinMinutes: z.number().min(1).max(120),
  withinShare: z.number().min(0.01).max(1),
  satisfiedShare: z.number().min(0.01).max(1),
})

export const Rating = z.strictObject({
  /** The counter's tablet asks for this many seconds. */
  tabletSeconds: z.int().min(15).max(600),
  /**
   * Share of ordinary visits that the counter's tablet invites. Below 1 a dark tablet can mean
   * anything, so a turning visit, which is never invited, does not stand out.
   */
  inviteShare: z.number().min(0).max(1),
})

export const Setup = z
  .strictObject({
    office: z.strictObject({ id: Id, name: Text, short: Text, phone: z.string().max(30).optional() }),
    languages: z.array(Language).min(1),
    lanes: z.array(Lane).min(1).max(12),
    series: z.array(Series).min(1),
    counters: z.array(Counter).min(1).max(60),
    matters: z.array(Matter).min(1).max(200),
    tiles: z.array(Tile).min(1).max(9),
    /** The quiet tile: its name is neutral, its matters are the turning ones. */
    quietTile: Tile,
    policy: Policy,
    booking: Booking,
    backLine: z.int().min(0).max(30),
    hours: Hours,
    roster: Roster.default({ away: [] }),
    surge: SurgeRules.default(usualSurge),
    calling: Calling,
    targets: Targets,
    rating: Rating,
    notices: z.array(Text).max(12),
    notice: NoticeTexts.default(usualNotice),
  })
  .superRefine((setup, context) => {
    for (const fault of [...nameFaults(setup), ...rosterFaults(setup)]) context.addIssue({ code: 'custom', ...fault })
  })
export type Setup = z.infer<typeof Setup>
