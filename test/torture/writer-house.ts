import { longjing } from '../../shared/presets/longjing-6.ts'
import { Setup } from '../../shared/setup.ts'

/** The file in which the watched writer notes what it has acknowledged. */
export const marker = 'acknowledged'

/** A Wednesday. */
export const today = '2026-11-18'

const few = ['transcript-zh', 'divorce']

/** A small office makes a small database: thousands of its states are rebuilt and opened. */
export const smallOffice = Setup.parse({
  ...longjing,
  matters: longjing.matters.filter((matter) => few.includes(matter.id)),
  tiles: longjing.tiles.slice(0, 1).map((tile) => ({ ...tile, matters: few.slice(0, 1) })),
  quietTile: { ...longjing.quietTile, matters: few.slice(1) },
  hours: { ...longjing.hours, exceptions: [] },
  notices: [],
})
