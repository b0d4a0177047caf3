/** In the order in which an office changes them most. */
export const sectionNames = [
  'counters',
  'hours',
  'roster',
  'policy',
  'surge',
  'booking',
  'calling',
  'targets',
  'rating',
  'notices',
  'notice',
  'lanes',
  'matters',
  'file',
  'history',
] as const
export type SectionName = (typeof sectionNames)[number]
