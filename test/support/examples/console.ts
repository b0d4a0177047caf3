import type { ConsoleView, Current, Me, Seat } from '../../../shared/staff-views.ts'
import { minute, second } from '../../../shared/time.ts'
import { calledActs, idleActs, servingActs } from './console-acts.ts'
import { counters, morningLine, now, rushLine, waiting } from './staff-tickets.ts'
import { calmHall } from './surge.ts'

/** What the console shows, one example for each stage and each hard morning. */

const me: Me = { login: 'clerk05', name: '承辦人 05', role: 'clerk', mustChangePassword: false }

const seat: Seat = {
  counter: 5,
  serves: [['turning', 'general', 'priority', 'booked']],
  stage: 'open',
  reason: null,
  current: null,
  next: '1025',
  undoable: 'finish',
  acts: idleActs,
}

const called: Current = {
  ...waiting('2010', 9, {
    lane: 'priority',
    matters: ['id-exchange'],
    group: 'senior',
    assisted: true,
    stage: 'called',
  }),
  calls: 1,
  calledAt: now - 8 * second,
  servingSince: null,
  reason: {
    rule: 'highest-score',
    lane: 'priority',
    minutes: 8,
    weight: 5,
    over: { lane: 'general', minutes: 31, weight: 1 },
    words: null,
  },
  nextCallAt: now + 12 * second,
  longer: false,
}

const served: Current = {
  ...waiting('1024', 24, {
    matters: ['move-in', 'id-exchange'],
    missing: [{ matter: 'move-in', document: 3 }],
    language: 'en',
    stage: 'serving',
  }),
  calls: 1,
  calledAt: now - 7 * minute,
  servingSince: now - 6 * minute - 12 * second,
  reason: {
    rule: 'highest-score',
    lane: 'general',
    minutes: 17,
    weight: 1,
    over: { lane: 'priority', minutes: 3, weight: 5 },
    words: null,
  },
  nextCallAt: now,
  longer: false,
}

export const choosing: ConsoleView = {
  screen: 'console',
  catalogue: 'example',
  me,
  seat: null,
  counters,
  waiting: 10,
  longest: 21,
  queue: [],
  held: [],
  passed: [],
  bells: [],
  surge: calmHall,
}

export const choosingAsSupervisor: ConsoleView = { ...choosing, me: { ...me, name: '督導', role: 'supervisor' } }

export const idle: ConsoleView = {
  ...choosing,
  seat,
  counters: counters.map((one) => (one.counter === 5 ? { ...one, stage: 'open', clerk: me.name } : one)),
  queue: morningLine,
}

export const emptyMorning: ConsoleView = {
  ...idle,
  seat: {
    ...seat,
    next: null,
    undoable: null,
    acts: { ...idleActs, 'call-next': 'nobody-waiting', undo: 'nothing-to-undo' },
  },
  queue: [],
  waiting: 0,
  longest: 0,
}

export const calling: ConsoleView = {
  ...idle,
  seat: { ...seat, current: called, undoable: 'call-next', acts: calledActs },
}

export const calledThrice: ConsoleView = {
  ...calling,
  seat: {
    ...seat,
    current: { ...called, calls: 3, calledAt: now - 70 * second, nextCallAt: now },
    undoable: 'recall',
    acts: { ...calledActs, recall: null, pass: null },
  },
}

export const serving: ConsoleView = {
  ...idle,
  seat: { ...seat, current: served, undoable: 'start', acts: servingActs },
}

/** Everything at once: longer than usual, people on hold, a missed call, bells. */
export const busyCounter: ConsoleView = {
  ...serving,
  seat: {
    ...seat,
    current: {
      ...served,
      since: now - 60 * minute,
      servingSince: now - 42 * minute,
      calledAt: now - 43 * minute,
      longer: true,
    },
    undoable: 'mark-matters',
    acts: servingActs,
  },
  held: [waiting('1016', 48, { stage: 'held', matters: ['passport-first'] }), waiting('1020', 33, { stage: 'held' })],
  passed: [waiting('1017', 40, { stage: 'passed', matters: ['seal-register'] })],
  bells: [
    { id: 3, aid: 'glasses', place: { name: 'tablet' }, rungAt: now - 38 * second, answeredBy: null },
    { id: 4, aid: 'help', place: { name: 'ticket', number: '1027' }, rungAt: now - 4 * minute, answeredBy: null },
    { id: 5, aid: 'supervisor', place: { name: 'counter', counter: 5 }, rungAt: now - 9 * second, answeredBy: null },
  ],
}

export const quietVisit: ConsoleView = {
  ...serving,
  seat: {
    ...seat,
    current: {
      ...served,
      lane: 'turning',
      matters: ['death'],
      missing: [],
      language: 'zh-TW',
      reason: { rule: 'first-come', lane: 'turning', minutes: 17, weight: 1, over: null, words: null },
    },
    undoable: 'start',
    acts: servingActs,
  },
}

export const chosenVisit: ConsoleView = {
  ...serving,
  seat: {
    ...seat,
    current: {
      ...served,
      matters: [],
      missing: [],
      reason: { rule: 'chosen', lane: 'general', minutes: 17, weight: 1, over: null, words: '身體不適' },
    },
    undoable: 'start',
    acts: servingActs,
  },
}

/** The last visitor of the day: "next" then only finishes. */
export const closingTime: ConsoleView = {
  ...serving,
  seat: { ...seat, current: served, next: null, undoable: 'start', acts: servingActs },
  queue: [],
  waiting: 0,
  longest: 0,
}

export const paused: ConsoleView = {
  ...idle,
  seat: {
    ...seat,
    stage: 'paused',
    reason: 'lunch',
    acts: {
      ...idleActs,
      'call-next': 'counter-paused',
      'pause-counter': 'counter-paused',
      'resume-counter': null,
      undo: 'nothing-to-undo',
    },
    undoable: null,
  },
}

export const rushHour: ConsoleView = { ...busyCounter, queue: rushLine, waiting: 200, longest: 62 }

/** The longest names that the presets have. */
export const longestNames: ConsoleView = {
  ...serving,
  me: { ...me, name: '歐陽司徒諸葛上官慕容夏侯' },
  seat: {
    ...seat,
    serves: [['priority'], ['turning', 'general', 'booked']],
    current: {
      ...served,
      matters: ['marriage-foreign', 'marriage-748', 'custody', 'id-exchange', 'cross-agency'],
      missing: [
        { matter: 'marriage-foreign', document: 1 },
        { matter: 'custody', document: 0 },
      ],
      language: 'th',
      group: 'other-need',
      assisted: true,
    },
    undoable: 'mark-matters',
    acts: servingActs,
  },
  queue: [
    waiting('1025', 118, {
      matters: ['marriage-foreign'],
      group: 'immediate',
      lane: 'priority',
      language: 'vi',
      assisted: true,
      aside: 'transferred',
      slot: now,
    }),
    ...morningLine.slice(1),
  ],
}
