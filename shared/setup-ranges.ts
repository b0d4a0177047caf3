/**
 * What forms and cards of the screens want to know of a setup, without its schemas: one schema in a screen would bring
 * the whole library into the file that every screen shares, the entrance tablet's too.
 */

/** What a policy may be, from and to: points for each minute, and minutes. */
export const policyRanges = {
  weights: [1, 20],
  promiseMinutes: [0, 60],
  bookedEarlyMinutes: [0, 30],
  bookedGraceMinutes: [0, 120],
} as const

/** In ascending order: what lies below the one must lie above the other, or a counter would open and close by turns. */
export const surgeSteps = ['close', 'notice', 'open', 'backLine', 'allHands'] as const

/** Minutes, from and to. */
export const surgeRanges = {
  openAhead: [0, 60],
  closeAhead: [0, 60],
  openAfter: [1, 30],
  closeAfter: [1, 60],
  escalateAfter: [1, 30],
  keepOpen: [1, 240],
  askAgain: [1, 240],
} as const

/** The largest threshold: minutes of waiting, or people. */
export const mostOf = { forecast: 240, waiting: 400 } as const

/** How pressing an advice is, by its kind. */
export const levelOf = { close: 0, notice: 1, open: 2, 'back-line': 3, 'all-hands': 4 } as const
