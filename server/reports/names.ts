import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Figures, leastForShare } from '../../shared/figures.ts'
import { Lane, Targets } from '../../shared/setup.ts'
import type { History, Period } from './history.ts'

const Kept = z.object({ lanes: z.array(Lane), targets: Targets })

export type Names = Pick<Figures, 'targets' | 'lanes'>

/** The lanes of every setup that held until the end of the period, the newest name of each; the targets of its last date. */
export async function namesIn(history: History, { to }: Period): Promise<Names> {
  const rows = await history
    .selectFrom('setup')
    .select('data')
    .where('holds_from', '<=', to)
    .orderBy('holds_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const setups = rows.map(({ data }) => Kept.parse(JSON.parse(data)))
  const newest = setups[0]
  if (!newest) throw new Error(`no setup holds on ${to}`)
  const lanes = new Map<string, Names['lanes'][number]>()
  for (const { id, kind, name } of setups.flatMap((setup) => setup.lanes))
    if (!lanes.has(id)) lanes.set(id, { id, kind, name })
  return { targets: newest.targets, lanes: [...lanes.values()] }
}

/** True of a row of a turning visitor. */
export function isTurning(names: Names): RawBuilder<boolean> {
  const ids = names.lanes.filter(({ kind }) => kind === 'turning').map(({ id }) => id)
  return ids.length > 0 ? sql<boolean>`lane in (${sql.join(ids)})` : sql<boolean>`false`
}

/** How the lanes of a period are told apart, when so many turning visitors were among them. */
export function lanesWith(names: Names, turning: number) {
  const general = names.lanes.find(({ kind }) => kind === 'general')?.id
  const few = general !== undefined && turning > 0 && turning < leastForShare
  const key = sql<string>`lane`
  const place = (lane: string) => names.lanes.findIndex(({ id }) => id === lane)
  return {
    /** A few turning visitors would be a line that points at people: they are counted in the general line. */
    key: few ? sql<string>`case when ${isTurning(names)} then ${general} else lane end` : key,
    /** In the order in which the office names its lanes. */
    rows: <Of extends { readonly key: string }>(rows: readonly Of[]): (Of & { joint: boolean })[] =>
      rows
        .map((row) => ({ ...row, joint: few && row.key === general }))
        .toSorted((a, b) => place(a.key) - place(b.key)),
  }
}
