import { type Cell, type Group, type RatingGroup, shareOf } from './figures.ts'

/** What a column of figures holds, and how one reads it from a group of visits or of ratings. */
export interface Column<Of> {
  readonly quantity: Quantity
  readonly unit: Unit
  readonly of: (group: Of) => Cell | null
}

export type Unit = 'count' | 'minutes' | 'share' | 'score' | 'ratio'

export type Quantity =
  | 'issued'
  | 'live'
  | 'served'
  | 'withdrawn'
  | 'left'
  | 'unfinished'
  | 'passed'
  | 'passed-share'
  | 'gone-share'
  | 'booked'
  | 'assisted'
  | 'called'
  | 'wait-mean'
  | 'wait-median'
  | 'wait-p90'
  | 'wait-longest'
  | 'within-share'
  | 'told-kept-share'
  | 'service-n'
  | 'service-mean'
  | 'service-median'
  | 'service-p90'
  | 'service-longest'
  | 'rated'
  | 'declined'
  | 'rateable'
  | 'response'
  | 'satisfied'
  | 'score-mean'
  | 'general-called'
  | 'general-mean'
  | 'general-p90'
  | 'priority-called'
  | 'priority-mean'
  | 'priority-p90'
  | 'wait-ratio'
  | 'overtaken-mean'
  | 'overtaken-p99'
  | 'over-promise-share'
  | 'cases'
  | 'cases-share'
  | 'times'
  | 'times-share'
  | 'foretold'
  | 'forecast-error'
  | 'forecast-bias'
  | 'forecast-late'
  | 'late-on-paper'
  | 'forecast-coverage'
  | 'forecast-pinball'
  | 'value'
  | 'n'
  | 'target'

/** A table of figures: names at the left, a column for each quantity. */
export interface FigureTable {
  readonly rowsAre: RowKind
  readonly columns: readonly Quantity[]
  readonly lines: readonly Line[]
}

export interface Line {
  readonly name: RowName
  readonly values: readonly Value[]
}

export interface RowName {
  /** "all": the whole period in one line. */
  readonly kind: RowKind | 'all'
  readonly key: string | number | null
  /** A lane in which a few turning visitors are counted. */
  readonly joint: boolean
}

export type RowKind =
  | 'lane'
  | 'hour'
  | 'half-hour'
  | 'lane-half-hour'
  | 'weekday'
  | 'category'
  | 'counter'
  | 'priority-group'
  | 'span'
  | 'month'
  | 'month-lane'
  | 'band'
  | 'score'
  | 'reason'
  | 'booking-outcome'
  | 'review-result'
  | 'matter'
  | 'document'
  | 'quantity'

export interface Value {
  readonly unit: Unit
  readonly cell: Cell | null
}

export const visitColumns: readonly Column<Group>[] = [
  { quantity: 'issued', unit: 'count', of: (group) => group.issued },
  { quantity: 'served', unit: 'count', of: (group) => group.served },
  { quantity: 'withdrawn', unit: 'count', of: (group) => group.withdrawn },
  { quantity: 'left', unit: 'count', of: (group) => group.left },
  { quantity: 'unfinished', unit: 'count', of: (group) => group.unfinished },
  { quantity: 'gone-share', unit: 'share', of: (group) => shareOf(group.withdrawn + group.left, group.issued) },
  { quantity: 'passed', unit: 'count', of: (group) => group.passed },
  { quantity: 'passed-share', unit: 'share', of: (group) => shareOf(group.passed, group.issued) },
  { quantity: 'booked', unit: 'count', of: (group) => group.booked },
  { quantity: 'assisted', unit: 'count', of: (group) => group.assisted },
]

export const waitColumns: readonly Column<Group>[] = [
  { quantity: 'called', unit: 'count', of: ({ waits }) => waits.n },
  { quantity: 'wait-mean', unit: 'minutes', of: ({ waits }) => waits.mean },
  { quantity: 'wait-median', unit: 'minutes', of: ({ waits }) => waits.median },
  { quantity: 'wait-p90', unit: 'minutes', of: ({ waits }) => waits.p90 },
  { quantity: 'wait-longest', unit: 'minutes', of: ({ waits }) => waits.longest },
  { quantity: 'within-share', unit: 'share', of: ({ waits }) => shareOf(waits.within, waits.n) },
  { quantity: 'told-kept-share', unit: 'share', of: ({ told }) => shareOf(told.n - told.later, told.n) },
]

export const serviceColumns: readonly Column<Group>[] = [
  { quantity: 'service-n', unit: 'count', of: ({ services }) => services.n },
  { quantity: 'service-mean', unit: 'minutes', of: ({ services }) => services.mean },
  { quantity: 'service-median', unit: 'minutes', of: ({ services }) => services.median },
  { quantity: 'service-p90', unit: 'minutes', of: ({ services }) => services.p90 },
  { quantity: 'service-longest', unit: 'minutes', of: ({ services }) => services.longest },
]

export const ratingColumns: readonly Column<RatingGroup>[] = [
  { quantity: 'rated', unit: 'count', of: (group) => group.rated },
  { quantity: 'rateable', unit: 'count', of: (group) => group.served },
  { quantity: 'response', unit: 'share', of: (group) => group.response },
  { quantity: 'satisfied', unit: 'share', of: (group) => group.satisfied },
  { quantity: 'score-mean', unit: 'score', of: (group) => group.mean },
]
