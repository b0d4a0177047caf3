import { z } from 'zod'
import { TimeOfDay } from './time.ts'

/**
 * What the check of names reads of a setup, and no more: a fault of shape elsewhere must not keep a wrong name for a
 * second try. What has no shape at all becomes empty, and is complained about where the shape is checked.
 */
const Name = z.string().catch('')
const Figure = z.number().catch(Number.NaN)
const List = <T extends z.ZodType>(entry: T) => z.array(entry).catch([])
const Matters = z.object({ matters: List(Name) }).catch({ matters: [] })
const Windows = List(z.object({ from: Name, to: Name, matters: List(Name).optional() }).catch({ from: '', to: '' }))
/** A time that is none makes the whole row say nothing. */
const Away = z
  .object({ weekdays: List(Figure), from: TimeOfDay, to: TimeOfDay, counters: List(Figure) })
  .catch({ weekdays: [], from: '', to: '', counters: [] })

export const Names = z.object({
  lanes: List(z.object({ id: Name, kind: Name, series: Name }).catch({ id: '', kind: '', series: '' })),
  series: List(
    z
      .object({ id: Name, prefix: Name, from: Figure, to: Figure })
      .catch({ id: '', prefix: '', from: Number.NaN, to: Number.NaN }),
  ),
  counters: List(
    z
      .object({ number: Figure, serves: List(List(Name)), flexible: z.boolean().catch(false) })
      .catch({ number: Number.NaN, serves: [], flexible: false }),
  ),
  matters: List(
    z
      .object({ id: Name, lane: Name, documents: List(z.unknown()), howToGet: List(z.unknown()).optional() })
      .catch({ id: '', lane: '', documents: [] }),
  ),
  tiles: List(Matters),
  quietTile: Matters,
  hours: z
    .object({
      weekly: List(Windows),
      exceptions: List(z.object({ windows: Windows }).catch({ windows: [] })),
    })
    .catch({ weekly: [], exceptions: [] }),
  roster: z.object({ away: List(Away) }).catch({ away: [] }),
  policy: z.object({ weights: z.record(z.string(), Figure).catch({}) }).catch({ weights: {} }),
  booking: z
    .object({
      byWeekday: List(z.object({ weekday: Figure }).catch({ weekday: Number.NaN })),
      byDate: List(z.object({ date: Name }).catch({ date: '' })),
      counters: List(Figure),
    })
    .catch({ byWeekday: [], byDate: [], counters: [] }),
})
export type Names = z.infer<typeof Names>
