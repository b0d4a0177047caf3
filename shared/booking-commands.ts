import { z } from 'zod'
import { Language } from './language.ts'
import { mostMatters } from './matters.ts'
import { MatterId } from './setup.ts'
import { DayDate, TimeOfDay } from './time.ts'

/** What may be ordered about visits that were agreed on. */

const BookingCode = z.string().regex(/^[A-Z0-9]{3,12}$/, '3 to 12 capital letters or digits')
const agreed = { code: BookingCode, slot: TimeOfDay, matters: z.array(MatterId).min(1).max(mostMatters) }

export const CheckIn = z.strictObject({ type: z.literal('check-in'), code: BookingCode, language: Language })

export const AddBooking = z.strictObject({ type: z.literal('add-booking'), date: DayDate, ...agreed })

/** The day's list: "check" says what is wrong with it and changes nothing. All lines or none. */
export const ImportBookings = z.strictObject({
  type: z.literal('import-bookings'),
  date: DayDate,
  step: z.enum(['check', 'import']),
  lines: z
    .array(z.strictObject({ line: z.int().min(1).max(9999), ...agreed }))
    .min(1)
    .max(200),
})
