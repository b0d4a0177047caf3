import type { Language, Text } from './language.ts'
import type { CounterNumber, Icon, LaneId, LaneKind, MatterId, Setup } from './setup.ts'

/**
 * The names of an office, which every screen may know: lanes, counters, matters, tiles, texts.
 * Fetched once from /catalogue.json and kept until a view names another key.
 */
export interface Catalogue {
  readonly key: string
  readonly office: { readonly name: Text; readonly short: Text }
  readonly languages: readonly Language[]
  readonly lanes: readonly { readonly id: LaneId; readonly kind: LaneKind; readonly name: Text }[]
  readonly counters: readonly {
    readonly number: CounterNumber
    readonly name: Text | null
    readonly serves: readonly LaneId[]
    readonly skills: readonly Text[]
    readonly flexible: boolean
  }[]
  readonly matters: readonly {
    readonly id: MatterId
    readonly name: Text
    readonly category: string
    readonly lane: LaneId
    readonly documents: readonly Text[]
    readonly note: Text | null
    readonly bookable: boolean
    readonly quiet: boolean
    readonly minutes: number
  }[]
  readonly tiles: readonly {
    readonly id: string
    readonly name: Text
    readonly icon: Icon
    readonly matters: readonly MatterId[]
  }[]
  readonly quietTile: {
    readonly id: string
    readonly name: Text
    readonly icon: Icon
    readonly matters: readonly MatterId[]
  }
  readonly notices: readonly Text[]
  readonly policy: Setup['policy']
  /** Some counters call numbers of their own before all others. */
  readonly hasOwnCounters: boolean
  readonly calling: Setup['calling']
  readonly booking: Setup['booking']
  readonly rating: { readonly tabletSeconds: number }
  readonly targets: Setup['targets']
}

export function catalogueOf(setup: Setup, key: string): Catalogue {
  const turning = new Set(setup.lanes.filter((lane) => lane.kind === 'turning').map((lane) => lane.id))
  return {
    key,
    office: { name: setup.office.name, short: setup.office.short },
    languages: setup.languages,
    lanes: setup.lanes.map(({ id, kind, name }) => ({ id, kind, name })),
    counters: setup.counters.map(({ number, name, serves, skills, flexible }) => ({
      number,
      name: name ?? null,
      serves: publicLanes(setup, serves.flat()),
      skills,
      flexible,
    })),
    matters: setup.matters.map(({ id, name, category, lane, documents, note, bookable, minutes }) => ({
      id,
      name,
      category,
      lane,
      documents,
      note: note ?? null,
      bookable,
      quiet: turning.has(lane),
      minutes,
    })),
    tiles: setup.tiles,
    quietTile: setup.quietTile,
    notices: setup.notices,
    policy: setup.policy,
    hasOwnCounters: setup.counters.some(({ serves }) => isSpecial(serves, turning)),
    calling: setup.calling,
    booking: setup.booking,
    rating: { tabletSeconds: setup.rating.tabletSeconds },
    targets: setup.targets,
  }
}

/** A tier of turning visitors alone would be one that nobody else has: the public is not told of it. */
function isSpecial(serves: Setup['counters'][number]['serves'], turning: ReadonlySet<LaneId>): boolean {
  return serves.filter((tier) => tier.some((lane) => !turning.has(lane))).length > 1
}

/** The lane that the public sees: a turning visitor stands in the general line. */
export function publicLane(setup: Setup, lane: LaneId): LaneId {
  const kind = setup.lanes.find((one) => one.id === lane)?.kind
  return kind === 'turning' ? (setup.lanes.find((one) => one.kind === 'general')?.id ?? lane) : lane
}

/** The same from the names alone, for screens. */
export function publicLaneIn({ lanes }: Pick<Catalogue, 'lanes'>, lane: LaneId): LaneId {
  const kind = lanes.find((one) => one.id === lane)?.kind
  return kind === 'turning' ? (lanes.find((one) => one.kind === 'general')?.id ?? lane) : lane
}

export function publicLanes(setup: Setup, lanes: readonly LaneId[]): LaneId[] {
  return [...new Set(lanes.map((lane) => publicLane(setup, lane)))]
}
