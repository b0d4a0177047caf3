import type { AdviceView, SurgeView } from '../../../shared/surge-view.ts'
import { dayLength, minute } from '../../../shared/time.ts'
import { stageTime } from '../stage.ts'

/** What the office proposes when the hall fills up, at each stage. */

export const calmHall: SurgeView = { level: 0, advices: [], closing: [] }

const since = stageTime - 2 * minute

export const openOffered: AdviceView = {
  id: 4,
  kind: 'open',
  counter: 7,
  stage: 'offered',
  since,
  toldAt: since,
  who: '簡後線',
  asked: '簡後線',
  waiting: 23,
  now: 18,
  ahead: 24,
  effect: { before: 24, after: 13 },
  answer: null,
  end: null,
  opensHere: false,
}

export const noticed: SurgeView = {
  level: 1,
  advices: [
    { ...openOffered, id: 3, kind: 'notice', counter: null, who: null, asked: null, now: 9, ahead: 12, effect: null },
  ],
  closing: [],
}

/** To who leads the hall; to a back-line reviewer; to a clerk, who only looks on. */
export const advised: SurgeView = { level: 2, advices: [openOffered], closing: [] }
/** Nobody has answered for five minutes, and the hall has gone on. */
export const toldAnew: SurgeView = {
  level: 2,
  advices: [
    { ...openOffered, toldAt: since + 5 * minute, waiting: 17, now: 19, ahead: 18, effect: { before: 19, after: 12 } },
  ],
  closing: [],
}
export const advisedToBackLine: SurgeView = {
  level: 2,
  advices: [{ ...openOffered, opensHere: true, end: 'other-clerk' }],
  closing: [],
}
export const advisedToOthers: SurgeView = {
  level: 2,
  advices: [{ ...openOffered, answer: 'not-allowed', end: 'other-clerk' }],
  closing: [],
}

/** The supervisor has said yes; the reviewer who was asked is on the way. */
export const awaited: SurgeView = {
  level: 2,
  advices: [
    { ...openOffered, stage: 'coming', answer: 'advice-over', end: 'other-clerk', who: '林督導', opensHere: true },
  ],
  closing: [],
}

/** The numbers of advices begin anew every morning. */
export const nextMorning: SurgeView = {
  level: 2,
  advices: [{ ...openOffered, id: 1, since: since + dayLength, toldAt: since + dayLength }],
  closing: [],
}

export const onTheWay: SurgeView = {
  level: 2,
  advices: [{ ...openOffered, stage: 'coming', answer: 'advice-over', who: '林督導' }],
  closing: [],
}

const running: AdviceView = { ...openOffered, stage: 'running', answer: 'advice-over' }

export const allHands: SurgeView = {
  level: 4,
  advices: [
    { ...openOffered, id: 6, kind: 'all-hands', counter: 6, now: 52, ahead: 58, effect: { before: 58, after: 41 } },
    { ...running, id: 5, kind: 'back-line', counter: null, who: '林督導', effect: null },
    running,
  ],
  closing: [],
}

/** Every counter is open: there is none to send anybody to. */
export const everybody: SurgeView = {
  level: 4,
  advices: [{ ...openOffered, id: 6, kind: 'all-hands', counter: null, who: null, asked: null, effect: null }],
  closing: [],
}

export const mayClose: SurgeView = {
  level: 2,
  advices: [
    { ...openOffered, id: 5, kind: 'close', who: null, waiting: 3, now: 2, ahead: 3, effect: { before: 3, after: 5 } },
    running,
  ],
  closing: [],
}

export const closesNext: SurgeView = { level: 0, advices: [], closing: [5] }
