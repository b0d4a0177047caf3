import { createHmac } from 'node:crypto'
import type { TicketNumber } from '../shared/contract.ts'
import type { DayDate } from '../shared/time.ts'

/** The unguessable part of a ticket's address: known to the phone and to the office's key, written nowhere. */
export interface Tokens {
  of(date: DayDate, number: TicketNumber): string
  /** What must be shown to rate this visit: another token than the phone's. */
  ratingOf(date: DayDate, number: TicketNumber): string
  addressOf(date: DayDate, number: TicketNumber): string
  /** A number drawn from 0 to below 1, the same whenever the same ticket is asked for. */
  lot(date: DayDate, number: TicketNumber): number
}

/** 128 bits: at a thousand live tickets and a million guesses a second, one hit in 10²⁵ days. */
const tokenBytes = 16

export function openTokens(secret: Buffer, publicUrl: string): Tokens {
  const digest = (purpose: string, date: DayDate, number: TicketNumber) =>
    createHmac('sha256', secret).update(`${purpose} ${date} ${number}`).digest()
  const token = (purpose: string, date: DayDate, number: TicketNumber) =>
    digest(purpose, date, number).subarray(0, tokenBytes).toString('base64url')
  const of = (date: DayDate, number: TicketNumber) => token('ticket', date, number)
  return {
    of,
    ratingOf: (date, number) => token('rating', date, number),
    // Behind the #: a browser does not send that part to any server, and no log can hold it.
    addressOf: (date, number) => `${publicUrl}/kiosk/mine/#${of(date, number)}`,
    lot: (date, number) => digest('lot', date, number).readUInt32BE(0) / 2 ** 32,
  }
}
