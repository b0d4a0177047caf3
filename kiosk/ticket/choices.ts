import type { Catalogue } from '../../shared/catalogue.ts'
import type { MissingDocument, PriorityGroup } from '../../shared/contract.ts'
import type { Text } from '../../shared/language.ts'
import type { LaneId, MatterId } from '../../shared/setup.ts'
import type { Doors } from '../../shared/views.ts'
import type { Step, Turn } from './visit.ts'

export type Matter = Catalogue['matters'][number]
export type Tile = Catalogue['quietTile']

/** A paper to bring, for one matter or for several of the visit. */
export interface Paper {
  readonly name: Text
  readonly places: readonly MissingDocument[]
}

/** The chosen matters in the order of choosing. */
export function mattersOf(catalogue: Catalogue, chosen: readonly MatterId[]): Matter[] {
  return chosen.flatMap((id) => catalogue.matters.find((matter) => matter.id === id) ?? [])
}

/** What a tile offers now; at some hours an office does only part of its matters. */
export function offeredIn(catalogue: Catalogue, tile: Tile, doors: Doors): Matter[] {
  const allowed = doors.stage === 'open' ? doors.matters : null
  return mattersOf(catalogue, tile.matters).filter(({ id }) => allowed === null || allowed.includes(id))
}

/** Each paper once, however many matters need it. */
export function papersFor(matters: readonly Matter[]): Paper[] {
  const papers = new Map<string, Paper>()
  for (const matter of matters)
    matter.documents.forEach((name, document) => {
      const known = papers.get(name['zh-TW'])
      papers.set(name['zh-TW'], { name, places: [...(known?.places ?? []), { matter: matter.id, document }] })
    })
  return [...papers.values()]
}

export function isMissing(paper: Paper, missing: readonly MissingDocument[]): boolean {
  return paper.places.some((place) =>
    missing.some((one) => one.matter === place.matter && one.document === place.document),
  )
}

/** What is chosen, or proposed: the quiet counter for a quiet matter, else one's turn. */
export function turnOf(step: Step, catalogue: Catalogue): Turn {
  const quiet = mattersOf(catalogue, step.matters).some((matter) => matter.quiet)
  if (step.turn === null || (step.turn === 'quiet' && !quiet)) return quiet ? 'quiet' : 'ordinary'
  return step.turn
}

export function priorityIn(turn: Turn): PriorityGroup | null {
  return turn === 'ordinary' || turn === 'quiet' ? null : turn
}

/** The public lane in which the visitor will wait. For the quiet counter that is the general one: so it is told to all. */
export function publicLaneOf(step: Step, catalogue: Catalogue): LaneId | null {
  const idOf = (kind: string) => catalogue.lanes.find((lane) => lane.kind === kind)?.id
  const general = idOf('general') ?? null
  const turn = turnOf(step, catalogue)
  if (turn === 'quiet') return general
  const lanes = mattersOf(catalogue, step.matters).map((matter) => matter.lane)
  const special = lanes.find((lane) => lane === idOf('special'))
  if (special) return special
  if (priorityIn(turn)) return idOf('priority') ?? general
  const [first] = lanes
  return first !== undefined && first === idOf('express') && lanes.every((lane) => lane === first) ? first : general
}
