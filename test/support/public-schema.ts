import { z } from 'zod'
import { ScreenName, TicketNumber } from '../../shared/contract.ts'
import { CounterNumber, LaneId, MatterId } from '../../shared/setup.ts'
import { DayDate, Instant, TimeOfDay } from '../../shared/time.ts'

/**
 * What may be sent to a screen that is not staff's: these fields, these shapes, nothing else. Written apart from the
 * product's types on purpose, so that a field added there is noticed here.
 */

const Wait = z.union([
  z.strictObject({ about: z.int().nonnegative(), latest: z.int().nonnegative() }),
  z.enum(['no-counter', 'not-enough-data']),
])
const Lanes = z.array(z.strictObject({ lane: LaneId, waiting: z.int().nonnegative(), wait: Wait }))
const Call = z.strictObject({ seq: z.int(), number: TicketNumber, counter: CounterNumber, at: Instant })
const Doors = z.discriminatedUnion('stage', [
  z.strictObject({
    stage: z.literal('open'),
    until: TimeOfDay,
    bookingOnly: z.boolean(),
    matters: z.array(MatterId).nullable(),
  }),
  z.strictObject({
    stage: z.literal('closed'),
    next: z.strictObject({ date: DayDate, from: TimeOfDay }).nullable(),
  }),
])
const Bell = z.enum(['quiet', 'rung', 'answered'])
const Code = z.string().regex(/^[a-z-]+$/)
const Token = z.string().regex(/^[A-Za-z0-9_-]{22}$/)
const catalogue = z.string().length(12)

const MineStage = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('waiting'),
    ahead: z.int(),
    aheadAtFirst: z.int(),
    wait: Wait,
    lettingPass: z.int(),
    slot: Instant.nullable(),
  }),
  z.strictObject({ name: z.literal('called'), counter: CounterNumber, times: z.int(), at: Instant }),
  z.strictObject({ name: z.enum(['serving', 'held']), counter: CounterNumber }),
  z.strictObject({ name: z.enum(['passed', 'done', 'gone']) }),
])

const View = z.discriminatedUnion('screen', [
  z.strictObject({
    screen: z.literal('board'),
    catalogue,
    day: DayDate,
    doors: Doors,
    calls: z.array(Call).max(8),
    announcements: z.array(Call),
    lanes: Lanes,
    slow: z.boolean(),
  }),
  z.strictObject({
    screen: z.literal('open'),
    catalogue,
    doors: Doors,
    lanes: Lanes,
    slow: z.boolean(),
    crowded: z.boolean(),
    quieter: z.strictObject({ from: TimeOfDay, to: TimeOfDay }).nullable(),
    calls: z.array(Call).max(8),
    openCounters: z.int(),
  }),
  z.strictObject({
    screen: z.literal('ticket'),
    catalogue,
    today: DayDate,
    hours: z.array(z.strictObject({ from: TimeOfDay, to: TimeOfDay, bookingOnly: z.boolean() })),
    doors: Doors,
    lanes: Lanes,
    slow: z.boolean(),
    crowded: z.boolean(),
    quieter: z.strictObject({ from: TimeOfDay, to: TimeOfDay }).nullable(),
    counters: z.array(z.strictObject({ counter: CounterNumber, open: z.boolean() })),
    bell: Bell,
  }),
  z.strictObject({
    screen: z.literal('sign'),
    catalogue,
    counter: CounterNumber,
    stage: z.enum(['closed', 'open', 'paused']),
    reason: z.string().nullable(),
    number: TicketNumber.nullable(),
    calling: z.boolean(),
    announcement: Call.nullable(),
    clerk: z.string().nullable(),
    deputy: z.string().nullable(),
    lanes: z.array(LaneId),
  }),
  z.strictObject({
    screen: z.literal('rate'),
    catalogue,
    counter: CounterNumber,
    invitation: z.discriminatedUnion('name', [
      z.strictObject({ name: z.literal('resting') }),
      z.strictObject({ name: z.literal('asking'), number: TicketNumber, token: Token, until: Instant }),
      z.strictObject({ name: z.literal('on-request'), number: TicketNumber, token: Token }),
    ]),
  }),
  z.strictObject({
    screen: z.literal('mine'),
    catalogue,
    number: TicketNumber,
    lane: LaneId,
    takenAt: Instant,
    stage: MineStage,
    overtakenBy: z.array(z.strictObject({ lane: LaneId, people: z.int().positive() })),
    slow: z.boolean(),
    bell: Bell,
    rating: z.union([
      z.enum(['not-yet', 'given', 'closed']),
      z.strictObject({ name: z.literal('open'), token: Token }),
    ]),
    may: z.strictObject({
      'need-more-time': Code.nullable(),
      'return-ticket': Code.nullable(),
      'withdraw-ticket': Code.nullable(),
    }),
  }),
  z.strictObject({ screen: z.literal('pairing'), wanted: ScreenName, code: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ screen: z.literal('gone') }),
])

export const PublicFrame = z.strictObject({
  epoch: z.string(),
  version: z.int(),
  at: Instant,
  build: z.string(),
  view: View,
})

/** What a tablet or a phone hears after a press. */
export const PublicAnswer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    slip: z
      .strictObject({
        number: TicketNumber,
        lane: LaneId,
        ahead: z.int().nonnegative(),
        wait: Wait,
        takenAt: Instant,
        url: z.string().regex(/\/kiosk\/mine\/#[A-Za-z0-9_-]{22}$/),
      })
      .optional(),
  }),
  z.strictObject({
    ok: z.literal(false),
    refusal: z.strictObject({
      code: Code,
      figures: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  }),
])

/** By the address that is asked without any proof; the names of an office are checked by their own schema. */
export const PublicReply: Readonly<Record<string, z.ZodType>> = {
  '/open/queue.json': z.strictObject({
    type: z.literal('QueueMonitor'),
    officeName: z.string(),
    dateObserved: z.iso.datetime(),
    queues: z.array(
      z.strictObject({
        serviceId: LaneId,
        serviceName: z.string(),
        serviceStatus: z.enum(['Open', 'Closed']),
        ticketsToServe: z.int().nonnegative(),
        expectedWaitMinutes: z.int().nonnegative().nullable(),
        latestWaitMinutes: z.int().nonnegative().nullable(),
      }),
    ),
    calls: z.array(z.strictObject({ ticketServedLabel: TicketNumber, counter: CounterNumber })),
  }),
  '/health': z.strictObject({
    version: z.string(),
    day: DayDate,
    stage: z.enum(['unopened', 'open', 'closed']),
    durable: z.boolean(),
  }),
  '/qr.json': z.strictObject({ size: z.int(), path: z.string() }),
}
