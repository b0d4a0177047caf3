import type { Press } from './presses.ts'

const stray = (what: Press['what'], a = 0, b = 0, c = 0): Press => ({ what, after: 0, a, b, c, stray: true })

/** Days on which a rule was once broken; they are tried first, for ever. */
export const failures: [Press[]][] = [
  // V8: the phone offered more time to somebody who had just asked for it.
  [[stray('need-more-time')]],
]
