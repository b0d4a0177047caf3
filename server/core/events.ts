import { z } from 'zod'
import {
  Aid,
  MissingDocument,
  NoWait,
  PauseReason,
  PriorityGroup,
  ReviewResult,
  TicketNumber,
} from '../../shared/contract.ts'
import { Language } from '../../shared/language.ts'
import { CounterNumber, LaneId, MatterId, Setup } from '../../shared/setup.ts'
import { AdviceEnd, AdviceKind, DeclineReason } from '../../shared/surge.ts'
import { DayDate, Instant } from '../../shared/time.ts'

/**
 * What has happened in an office-day. Facts never change their meaning: a new meaning is a new type.
 * No fact names a person, and no fact names the matter of a turning visitor.
 */

const Call = z.strictObject({ number: TicketNumber, counter: CounterNumber })
const Reason = z.strictObject({
  rule: z.enum([
    'only-one',
    'highest-score',
    'promise-kept',
    'own-lane-first',
    'first-come',
    'strict',
    'chosen',
    'returned',
  ]),
  lane: LaneId,
  minutes: z.number(),
  weight: z.number(),
  over: z.strictObject({ lane: LaneId, minutes: z.number(), weight: z.number() }).nullable(),
  words: z.string().nullable(),
})
const Told = z.strictObject({
  ahead: z.int(),
  /** null, in older days: no counter was open. */
  wait: z.union([z.strictObject({ about: z.number(), latest: z.number() }), NoWait]).nullable(),
  /** The forecast behind it in minutes, not rounded: what the report card measures. */
  band: z.strictObject({ p10: z.number(), p50: z.number(), p80: z.number(), p90: z.number() }).optional(),
})
const Calibration = z.strictObject({ bias: z.number(), wide10: z.number(), wide80: z.number(), wide90: z.number() })
const Booking = z.strictObject({ code: z.string(), slot: Instant })
const Place = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('tablet') }),
  z.strictObject({ name: z.literal('counter'), counter: CounterNumber }),
  z.strictObject({ name: z.literal('ticket'), number: TicketNumber }),
])

const fact = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), at: Instant, ...shape })

export const Fact = z.discriminatedUnion('type', [
  fact('day-opened', {
    date: DayDate,
    byHand: z.boolean(),
    setup: Setup,
    bookings: z.array(Booking),
    /** What the day before taught about the forecasts, if anything. */
    calibration: Calibration.optional(),
  }),
  fact('day-closed', { left: z.array(TicketNumber), unfinished: z.array(TicketNumber) }),
  fact('setup-changed', { by: z.string(), setup: Setup }),
  fact('booking-added', { booking: Booking }),
  fact('ticket-taken', {
    number: TicketNumber,
    lane: LaneId,
    matters: z.array(MatterId),
    missing: z.array(MissingDocument),
    group: PriorityGroup.nullable(),
    language: Language,
    assisted: z.boolean(),
    booking: Booking.nullable(),
    told: Told,
  }),
  fact('ticket-reviewed', {
    number: TicketNumber,
    result: ReviewResult,
    missing: z.array(MissingDocument),
    by: z.string(),
  }),
  fact('notice-given', {
    matters: z.array(MatterId),
    missing: z.array(MissingDocument),
    way: z.enum(['print', 'qr']),
  }),
  fact('time-asked', { number: TicketNumber, passes: z.int(), until: Instant }),
  fact('ticket-returned', { number: TicketNumber, behind: z.int() }),
  fact('ticket-withdrawn', { number: TicketNumber }),
  fact('matters-marked', { number: TicketNumber, matters: z.array(MatterId) }),
  fact('counter-opened', { counter: CounterNumber, clerk: z.string(), serves: z.array(z.array(LaneId)) }),
  fact('counter-closed', { counter: CounterNumber }),
  fact('counter-paused', { counter: CounterNumber, reason: PauseReason }),
  fact('counter-resumed', { counter: CounterNumber }),
  fact('ticket-called', { ...Call.shape, reason: Reason }),
  fact('ticket-recalled', Call.shape),
  fact('service-started', Call.shape),
  fact('service-finished', Call.shape),
  fact('ticket-held', Call.shape),
  fact('service-resumed', Call.shape),
  fact('ticket-passed', Call.shape),
  fact('ticket-transferred', { ...Call.shape, lane: LaneId, only: CounterNumber.nullable(), reason: z.string() }),
  fact('act-undone', { counter: CounterNumber, act: z.string(), numbers: z.array(TicketNumber) }),
  fact('bell-rung', { bell: z.int(), aid: Aid, place: Place }),
  fact('bell-answered', { bell: z.int(), by: z.string() }),
  fact('surge-advised', {
    advice: z.int(),
    kind: AdviceKind,
    counter: CounterNumber.nullable(),
    who: z.string().nullable(),
    trigger: z.strictObject({
      rule: z.enum(['forecast', 'waiting']),
      waiting: z.int(),
      now: z.number().nullable(),
      ahead: z.number().nullable(),
    }),
    effect: z.strictObject({ before: z.number(), after: z.number() }).nullable(),
  }),
  fact('surge-answered', {
    advice: z.int(),
    by: z.string(),
    answer: z.enum(['accept', 'decline']),
    reason: DeclineReason.nullable(),
    words: z.string(),
  }),
  fact('surge-ended', { advice: z.int(), by: z.string(), how: AdviceEnd, forecast: z.number().nullable() }),
  fact('counter-closing', { counter: CounterNumber, by: z.string() }),
])
export type Fact = z.infer<typeof Fact>
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>
