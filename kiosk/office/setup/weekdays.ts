/** The week of an office begins on Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const
