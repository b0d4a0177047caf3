import { publicLane } from '../../../shared/catalogue.ts'
import type { LaneId, MatterId, Setup } from '../../../shared/setup.ts'
import type { History } from './history.ts'
import { type Services, servicesFrom } from './services.ts'

/** History and setup together, ready for drawing: made once a day, not for every forecast. */
export interface Known {
  readonly history: History
  readonly matters: ReadonlyMap<MatterId, Services>
  /** By public lane. */
  readonly lanes: ReadonlyMap<LaneId, Services>
}

/** The minutes of the setup fill up what has not been learned yet. */
export function knownFrom(history: History, setup: Setup): Known {
  return {
    history,
    matters: new Map(
      setup.matters.map(({ id, minutes }) => [id, servicesFrom(history.matters.get(id) ?? [], minutes)]),
    ),
    lanes: new Map(
      setup.lanes.map(({ id }) => [id, servicesFrom(history.lanes.get(id) ?? [], expectedMinutes(setup, id))]),
    ),
  }
}

/**
 * What a visit is made of. A turning visit is drawn as "not sure" is, from everything the public lane did: else its
 * wait, or that of those behind it, would tell what it is about.
 */
export function workOf(known: Known, setup: Setup, lane: LaneId, matters: readonly MatterId[]): readonly Services[] {
  const quiet = setup.lanes.find((one) => one.id === lane)?.kind === 'turning'
  const own = quiet ? [] : matters.flatMap((matter) => known.matters.get(matter) ?? [])
  if (own.length > 0) return own
  const mixed = known.lanes.get(publicLane(setup, lane))
  return mixed ? [mixed] : []
}

function expectedMinutes(setup: Setup, lane: LaneId): number {
  const own = setup.matters.filter((matter) => publicLane(setup, matter.lane) === publicLane(setup, lane))
  const all = own.length > 0 ? own : setup.matters
  return all.reduce((sum, matter) => sum + matter.minutes, 0) / all.length
}
