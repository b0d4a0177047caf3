import type { PriorityGroup, RatingReason, Score } from './contract.ts'
import type { DeskFigures } from './desk-figures.ts'
import type { FairnessFigures } from './fairness.ts'
import type { ForecastFigures } from './forecast-figures.ts'
import type { Text } from './language.ts'
import type { LaneId, LaneKind, Setup } from './setup.ts'
import type { DayDate } from './time.ts'

/**
 * The figures of a period, as the head reads them. Times are milliseconds, shares 0 … 1. null: not known, or not
 * said because too few visits stand behind it.
 */
export interface Figures {
  readonly from: DayDate
  readonly to: DayDate
  /** Those that hold on the last date of the period; every share within target is measured by them. */
  readonly targets: Setup['targets']
  /** Every lane that the office had in the period, also those it has no more. */
  readonly lanes: readonly { readonly id: LaneId; readonly kind: LaneKind; readonly name: Text }[]
  /** Numbers given that are not over yet. Only today has them; they are in no other figure. */
  readonly live: number
  readonly all: Group
  readonly byLane: readonly LaneRow<Group>[]
  /** By the hour of arrival, 0 … 23. */
  readonly byHour: readonly Row<number, Group>[]
  /** 0 Sunday … 6 Saturday. */
  readonly byWeekday: readonly Row<number, Group>[]
  /** null: without a category. Turning visits are among these, always together with others if they are few. */
  readonly byCategory: readonly Row<string | null, Group>[]
  readonly byCounter: readonly Row<number, Group>[]
  readonly byPriorityGroup: readonly Row<PriorityGroup, Group>[]
  /** By date "2026-11-21" in a period of up to two months, else by month "2026-11". */
  readonly bySpan: readonly Row<string, Group>[]
  readonly fairness: FairnessFigures
  readonly forecasts: ForecastFigures
  readonly desk: DeskFigures
  readonly ratings: Ratings
}

export type Row<Key, Of> = Of & { readonly key: Key }
/** `joint`: so few turning visitors came that they are counted here, with the general line. */
export type LaneRow<Of> = Row<LaneId, Of> & { readonly joint: boolean }

/** Visits that are over, and how they went. */
export interface Group {
  /** Numbers given (取號數). */
  readonly issued: number
  /** Finished at a counter (受理數). */
  readonly served: number
  /** Visitors who said that they leave (放棄). */
  readonly withdrawn: number
  /** Called or not, they were not there until the books were closed (未到). */
  readonly left: number
  /** Still at a counter when the books were closed: somebody forgot to press finish (未按完成). */
  readonly unfinished: number
  /** Passed at least once (過號); the rate is of those issued. */
  readonly passed: number
  readonly booked: number
  /** Number given by staff or a volunteer (協助取號). */
  readonly assisted: number
  readonly waits: Waits
  readonly services: Spread
  /** Waits that were told in advance and then measured; `later` than the latest that was told. */
  readonly told: { readonly n: number; readonly later: number }
}

/** Milliseconds. Percentiles lie between two measured values where they fall between them. */
export interface Spread {
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
  /** Nine of ten were at or below. */
  readonly p90: number | null
  readonly longest: number | null
}

/** 等候時間: the number taken (a booking: the later of check-in and slot) to the first call. Who was never called has none. */
export interface Waits extends Spread {
  /** How many waited no longer than the target's minutes; 達標率 is their share of those called. */
  readonly within: number
}

/**
 * A figure that would let a single answer be guessed is not said: "few" is one to four, "hidden" stands beside it
 * so that the total does not give it away.
 */
export type Cell = number | 'few' | 'hidden'

/** Ratings of a part of the visits. Those who rate choose themselves, so nothing here has a margin of error. */
export interface RatingGroup {
  readonly rated: Cell
  /** Served visits, turning ones only if they were rated, because these are never asked. */
  readonly served: number
  /** 回應率: rated of served. */
  readonly response: number | null
  /** 1 … 5; null below ten ratings. */
  readonly mean: number | null
  /** 滿意率: scores 4 and 5 of all; null below ten ratings. */
  readonly satisfied: number | null
}

export interface Ratings extends RatingGroup {
  /** Asked, and did not wish to. */
  readonly declined: number
  /** The best first. */
  readonly scores: readonly { readonly score: Score; readonly count: Cell; readonly share: number | null }[]
  /** A rating may name several. */
  readonly reasons: readonly { readonly reason: RatingReason; readonly count: Cell }[]
  readonly byLane: readonly LaneRow<RatingGroup>[]
  readonly byHour: readonly Row<number, RatingGroup>[]
  readonly byCounter: readonly Row<number, RatingGroup>[]
  /** 0 up to 5, 1 up to 10, 2 up to 20, 3 up to 30 minutes of waiting, 4 longer. */
  readonly byBand: readonly Row<number, RatingGroup>[]
  readonly bySpan: readonly Row<string, RatingGroup>[]
}

/** Below this no percentage is said. */
export const leastForShare = 10

/** 0 … 1; null if too few stand behind it. */
export function shareOf(part: number, of: number): number | null {
  return of < leastForShare ? null : part / of
}
