import type { ConsoleAct, Seat } from '../../../shared/staff-views.ts'

const everything: Readonly<Record<ConsoleAct, null>> = {
  'call-next': null,
  recall: null,
  start: null,
  finish: null,
  hold: null,
  pass: null,
  transfer: null,
  undo: null,
  'pause-counter': null,
  'resume-counter': null,
  'close-counter': null,
  'mark-matters': null,
}

/** Nobody at the counter. */
export const idleActs: Seat['acts'] = {
  ...everything,
  recall: 'nobody-here',
  start: 'nobody-here',
  finish: 'nobody-here',
  hold: 'nobody-here',
  pass: 'nobody-here',
  transfer: 'nobody-here',
  'mark-matters': 'nobody-here',
  'resume-counter': 'not-paused',
}

/** Somebody just called for the first time. */
export const calledActs: Seat['acts'] = {
  ...everything,
  'call-next': 'counter-busy',
  recall: 'call-too-soon',
  finish: 'not-serving',
  hold: 'not-serving',
  pass: 'calls-left',
  'pause-counter': 'counter-busy',
  'resume-counter': 'not-paused',
  'close-counter': 'counter-busy',
}

/** Somebody at the counter. */
export const servingActs: Seat['acts'] = {
  ...everything,
  recall: 'not-called',
  start: 'not-called',
  pass: 'not-called',
  'pause-counter': 'counter-busy',
  'resume-counter': 'not-paused',
  'close-counter': 'counter-busy',
}
