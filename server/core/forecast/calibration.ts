import type { TicketNumber } from '../../../shared/contract.ts'
import { type Instant, minute } from '../../../shared/time.ts'
import type { Fact } from '../events.ts'
import type { Band } from './band.ts'

/** What the last calls taught about the forecasts themselves: methods.md §1.2(d) and (e). */
export interface Calibration {
  /** Logarithm of how much longer people waited than foretold; above 0 the day is slower than the model. */
  readonly bias: number
  /** How much wider than drawn the band must be at each end to keep its word. */
  readonly wide10: number
  readonly wide80: number
  readonly wide90: number
}

export const newCalibration: Calibration = { bias: 0, wide10: 1, wide80: 1, wide90: 1 }

const biasRate = 0.034
/** A bias as small as this is noise. */
const deadBand = 0.1
const wideRate = 0.01
const leastWide = 0.3
/** Minutes added to both waits before they are compared, so that a few seconds are not a multiple. */
const ease = 2
/** Who was told of no wait to speak of says nothing about how wide a band should be. */
const waitToSpeakOf = 1

/** The logarithm by which all figures are corrected. */
export function correctionOf({ bias }: Calibration): number {
  return Math.sign(bias) * Math.max(0, Math.abs(bias) - deadBand)
}

/** From here on the public is told that today takes longer. */
export function isSlow(calibration: Calibration): boolean {
  return correctionOf(calibration) >= 0.25
}

/** The band as it is announced. */
export function calibrated(calibration: Calibration, raw: Band): Band {
  const factor = Math.exp(correctionOf(calibration))
  const p50 = raw.p50 * factor
  const p80 = p50 + calibration.wide80 * (raw.p80 * factor - p50)
  const p90 = p50 + calibration.wide90 * (raw.p90 * factor - p50)
  return { p10: Math.max(0, p50 - calibration.wide10 * (p50 - raw.p10 * factor)), p50, p80, p90: Math.max(p80, p90) }
}

/** What was drawn, from what was announced under the same calibration. */
export function uncalibrated(calibration: Calibration, told: Band): Band {
  const factor = Math.exp(-correctionOf(calibration))
  const { p50 } = told
  return {
    p10: (p50 - (p50 - told.p10) / calibration.wide10) * factor,
    p50: p50 * factor,
    p80: (p50 + (told.p80 - p50) / calibration.wide80) * factor,
    p90: (p50 + (told.p90 - p50) / calibration.wide90) * factor,
  }
}

/** What was drawn when a number was taken, and what was told of it then. */
export interface Foretold {
  readonly raw: Band
  readonly told: Band
}

/**
 * After each call. What counts is whether what was told came true, not what would be told by now: on a slow day the
 * calls come long after the promises. (Gibbs & Candès 2021, adaptive conformal inference.)
 * @param wait minutes it really lasted
 */
export function observed(calibration: Calibration, { raw, told }: Foretold, wait: number): Calibration {
  if (raw.p90 < waitToSpeakOf) return calibration
  const { bias, wide10, wide80, wide90 } = calibration
  return {
    bias: bias + biasRate * (Math.log((wait + ease) / (raw.p50 + ease)) - bias),
    wide10: widened(wide10, wait < told.p10, 0.1),
    wide80: widened(wide80, wait > told.p80, 0.2),
    wide90: widened(wide90, wait > told.p90, 0.1),
  }
}

/** Half of what was learned about a slow day is carried to the next. */
export function nextDay(calibration: Calibration): Calibration {
  return { ...calibration, bias: calibration.bias / 2 }
}

function widened(wide: number, missed: boolean, share: number): number {
  return Math.max(leastWide, wide * Math.exp(wideRate * (Number(missed) - share)))
}

/** The calibration of a day under way, with what those who wait were told. `follow` changes it in place. */
export interface Calibrating {
  calibration: Calibration
  readonly waiting: Map<TicketNumber, Foretold & { readonly at: Instant }>
}

export function calibrating(calibration: Calibration): Calibrating {
  return { calibration, waiting: new Map() }
}

/** Follows the facts of the day, so that a restart from the log gives the same. @param told the band of a ticket-taken fact */
export function follow(state: Calibrating, fact: Fact, told: Band | null): void {
  if (fact.type === 'ticket-taken' && told)
    state.waiting.set(fact.number, { at: fact.at, raw: uncalibrated(state.calibration, told), told })
  const before = 'number' in fact && fact.number ? state.waiting.get(fact.number) : undefined
  if (!before || !('number' in fact) || !fact.number) return
  if (fact.type === 'ticket-called')
    state.calibration = observed(state.calibration, before, (fact.at - before.at) / minute)
  // Who asks for time or leaves makes a wait of their own; it says nothing about the forecast.
  if (endings.has(fact.type)) state.waiting.delete(fact.number)
}

const endings: ReadonlySet<string> = new Set(['ticket-called', 'time-asked', 'ticket-withdrawn', 'ticket-transferred'])
