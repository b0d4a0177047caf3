import type { Wait } from '../../../shared/contract.ts'
import type { Band } from './band.ts'

/** Whole minutes as they are told: methods.md §1.2(f). About: to the minute below five, to five above; at the latest: up to five. */
export function announced({ p50, p80 }: Band): Wait {
  const about = p50 < 5 ? Math.round(p50) : Math.round(p50 / 5) * 5
  return { about, latest: Math.max(about, upToFive(p80)) }
}

/** Minutes by which the latest may not creep up, and by which the expected wait may fall in one step. */
const leastRaise = 3
const mostFall = 5

/** What a page that already shows a wait shows next, so that a figure neither flickers nor promises the moon. */
export function steady(shown: Wait | null, band: Band): Wait {
  const next = announced(band)
  if (!shown) return next
  const about = Math.max(next.about, shown.about - mostFall)
  const creeps = next.latest > shown.latest && band.p80 < shown.latest + leastRaise
  return { about, latest: Math.max(about, creeps ? shown.latest : next.latest) }
}

/** A tenth of a minute above a step is noise of the drawing, not a reason for five more minutes. */
function upToFive(minutes: number): number {
  return Math.ceil(Math.round(minutes * 10) / 50) * 5
}
