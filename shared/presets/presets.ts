import type { Setup } from '../setup.ts'
import { longjing } from './longjing-6.ts'
import { nantun } from './nantun-19.ts'

/** Offices to begin with; the name is what OFFICE takes. */
export const presets: Readonly<Record<'longjing-6' | 'nantun-19', Setup>> = {
  'longjing-6': longjing,
  'nantun-19': nantun,
}
