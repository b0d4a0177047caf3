import { z } from 'zod'
import { AddBooking, CheckIn, ImportBookings } from './booking-commands.ts'
import { Language } from './language.ts'
import { mostMatters } from './matters.ts'
import type { RefusalCode } from './refusals.ts'
import { CounterNumber, LaneId, MatterId } from './setup.ts'
import { AnswerAdvice, EndAdvice } from './surge-commands.ts'
import type { Instant, TimeOfDay } from './time.ts'
import type { View } from './views.ts'

/** The two messages of the house: a command goes up, a view comes down. */

export const ScreenName = z.enum([
  'ticket',
  'mine',
  'rate',
  'console',
  'desk',
  'office',
  'board',
  'sign',
  'dashboard',
  'open',
])
export type ScreenName = z.infer<typeof ScreenName>

/** What a screen says when it opens its one socket. */
export const Hello = z.strictObject({
  screen: ScreenName,
  /** Tells apart several screens of one browser; free words, e.g. "3". */
  seat: z.string().max(20).optional(),
  /** The phone's proof: the unguessable part of its address. */
  token: z.string().max(64).optional(),
})
export type Hello = z.infer<typeof Hello>

export const Role = z.enum(['clerk', 'back-line', 'desk', 'supervisor', 'head', 'administrator'])
export type Role = z.infer<typeof Role>

/** Digits of the day's number, with the series' letter if it has one. */
export const TicketNumber = z.string().regex(/^[A-Z]?\d{1,6}$/)
export type TicketNumber = z.infer<typeof TicketNumber>

/** Self-declared; nobody is asked for proof. "immediate": cannot wait standing or sitting. */
export const PriorityGroup = z.enum(['senior', 'disability', 'pregnancy', 'small-children', 'other-need', 'immediate'])
export type PriorityGroup = z.infer<typeof PriorityGroup>

export const Aid = z.enum(['help', 'glasses', 'wheelchair', 'hearing', 'sign-language', 'interpreter', 'supervisor'])
export type Aid = z.infer<typeof Aid>

export const Score = z.int().min(1).max(5)
export type Score = z.infer<typeof Score>
export const RatingReason = z.enum(['wait', 'attitude', 'knowledge', 'environment', 'other'])
export type RatingReason = z.infer<typeof RatingReason>

const RatingToken = z.string().min(16).max(64)

export const PauseReason = z.enum(['lunch', 'break', 'paperwork', 'meeting', 'system'])
export type PauseReason = z.infer<typeof PauseReason>

/** A document that the visitor said is missing, by its place in the matter's list. */
export const MissingDocument = z.strictObject({ matter: MatterId, document: z.int().min(0).max(19) })
export type MissingDocument = z.infer<typeof MissingDocument>

/** What somebody found who looked at a visitor's papers before the call (預審). */
export const ReviewResult = z.enum(['complete', 'missing', 'not-ours'])
export type ReviewResult = z.infer<typeof ReviewResult>

const Matters = z.array(MatterId).max(mostMatters)
const Reason = z.string().trim().min(1).max(80)
const Login = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,29}$/)
const at = { counter: CounterNumber }
const of = { number: TicketNumber }

export const Command = z.discriminatedUnion('type', [
  // at the entrance and on the phone
  z.strictObject({
    type: z.literal('take-ticket'),
    matters: Matters,
    priority: PriorityGroup.nullable(),
    /** The visitor accepts the quiet counter, if the matter has one. */
    quiet: z.boolean(),
    language: Language,
    missing: z.array(MissingDocument).max(40),
  }),
  CheckIn,
  z.strictObject({ type: z.literal('need-more-time'), ...of, passes: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('return-ticket'), ...of }),
  z.strictObject({ type: z.literal('withdraw-ticket'), ...of }),
  z.strictObject({
    type: z.literal('ring-bell'),
    aid: Aid,
    number: TicketNumber.optional(),
    counter: CounterNumber.optional(),
  }),
  z.strictObject({ type: z.literal('answer-bell'), bell: z.int().positive() }),
  /** Along the line: are the papers complete? */
  z.strictObject({
    type: z.literal('review-ticket'),
    ...of,
    result: ReviewResult,
    missing: z.array(MissingDocument).max(40),
  }),
  /** A one-time notice was printed, or shown as a QR code: it is counted, not kept. */
  z.strictObject({
    type: z.literal('give-notice'),
    matters: Matters.min(1),
    missing: z.array(MissingDocument).max(40),
    way: z.enum(['print', 'qr']),
  }),
  // rating: with the token that the view offered, for this one visit and a limited time
  z.strictObject({
    type: z.literal('rate'),
    token: RatingToken,
    score: Score,
    reasons: z.array(RatingReason).max(5),
    comment: z.string().trim().max(500),
  }),
  z.strictObject({ type: z.literal('decline-rating'), token: RatingToken }),
  // at the counter
  z.strictObject({ type: z.literal('open-counter'), ...at, serves: z.array(z.array(LaneId).min(1)).min(1).optional() }),
  z.strictObject({ type: z.literal('close-counter'), ...at }),
  z.strictObject({ type: z.literal('pause-counter'), ...at, reason: PauseReason }),
  z.strictObject({ type: z.literal('resume-counter'), ...at }),
  /** The one large key: finishes whom it serves, then calls who is next. */
  z.strictObject({ type: z.literal('call-next'), ...at }),
  z.strictObject({ type: z.literal('call-ticket'), ...at, ...of, reason: Reason }),
  z.strictObject({ type: z.literal('recall'), ...at }),
  z.strictObject({ type: z.literal('start'), ...at }),
  z.strictObject({ type: z.literal('finish'), ...at }),
  z.strictObject({ type: z.literal('mark-matters'), ...at, matters: Matters.min(1) }),
  z.strictObject({ type: z.literal('hold'), ...at }),
  z.strictObject({ type: z.literal('resume'), ...at, ...of }),
  z.strictObject({ type: z.literal('pass'), ...at }),
  z.strictObject({
    type: z.literal('transfer'),
    ...at,
    to: z.union([z.strictObject({ lane: LaneId }), z.strictObject({ counter: CounterNumber })]),
    reason: Reason,
  }),
  z.strictObject({ type: z.literal('undo'), ...at }),
  // when the hall fills up
  AnswerAdvice,
  EndAdvice,
  // the office
  AddBooking,
  ImportBookings,
  z.strictObject({ type: z.literal('open-day') }),
  z.strictObject({ type: z.literal('close-day') }),
  // people and machines of the office
  z.strictObject({
    type: z.literal('add-staff'),
    login: Login,
    name: z.string().trim().min(1).max(20),
    role: Role,
    deputy: z.string().trim().max(20),
  }),
  z.strictObject({
    type: z.literal('change-staff'),
    login: Login,
    name: z.string().trim().min(1).max(20),
    role: Role,
    deputy: z.string().trim().max(20),
  }),
  z.strictObject({ type: z.literal('reset-password'), login: Login }),
  z.strictObject({ type: z.literal('remove-staff'), login: Login }),
  z.strictObject({ type: z.literal('end-sessions'), login: Login }),
  z.strictObject({
    type: z.literal('pair-device'),
    code: z.string().regex(/^\d{6}$/),
    name: z.string().trim().min(1).max(30),
    counter: CounterNumber.optional(),
  }),
  z.strictObject({ type: z.literal('revoke-device'), device: z.int().positive() }),
])
export type Command = z.infer<typeof Command>
export type CommandType = Command['type']

/** Unguessable and made by the screen, once for each tap. */
export const CommandId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/** A square QR code: `path` draws its dark modules on a `size` × `size` grid, quiet zone not included. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** What a visitor gets for taking a number. The same words for every visitor; no matter on it. */
export interface Slip {
  readonly number: TicketNumber
  readonly lane: LaneId
  readonly ahead: number
  readonly wait: Wait | NoWait
  readonly takenAt: Instant
  /** The slot of a booking that came too late for it, and waits as a walk-in. */
  readonly lateFor?: TimeOfDay
  /** The phone's page. Its QR code is fetched apart, from /qr.json?number=…, because drawing it takes longer than deciding. */
  readonly url: string
}

/** Minutes: "about … minutes, at the latest about …". */
export interface Wait {
  readonly about: number
  readonly latest: number
}

/** Why no wait is told: nobody serves the lane now, or too little is known to promise anything. */
export const NoWait = z.enum(['no-counter', 'not-enough-data'])
export type NoWait = z.infer<typeof NoWait>

export interface Refusal {
  readonly code: RefusalCode
  /** Figures for the sentence, e.g. { calls: 3 }. */
  readonly figures?: Readonly<Record<string, string | number>>
}

/** What is wrong with one line of a list. */
export interface LineFault {
  readonly line: number
  readonly refusal: Refusal
}

export type Answer =
  | { readonly ok: true; readonly slip?: Slip; readonly secret?: string; readonly added?: number }
  | { readonly ok: false; readonly refusal: Refusal; readonly faults?: readonly LineFault[] }

/** One whole view. Newer wins; another epoch is another server life, another build another program. */
export interface Frame {
  readonly epoch: string
  readonly version: number
  readonly at: Instant
  readonly build: string
  readonly view: View
}

export interface ClientToServer {
  act: (id: string, command: unknown, answer: (answer: Answer) => void) => void
}
export interface ServerToClient {
  view: (frame: Frame) => void
}
