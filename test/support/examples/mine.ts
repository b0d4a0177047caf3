import { instantOf } from '../../../shared/time.ts'
import type { MineView } from '../../../shared/views.ts'
import { stageTime } from '../stage.ts'

const waiting = {
  name: 'waiting',
  ahead: 3,
  aheadAtFirst: 8,
  wait: { about: 9, latest: 15 },
  lettingPass: 0,
  slot: null,
} as const

const ordinary: MineView = {
  screen: 'mine',
  catalogue: 'longjing-6',
  number: '1024',
  lane: 'general',
  takenAt: instantOf('2026-11-20', '10:06'),
  stage: waiting,
  overtakenBy: [
    { lane: 'priority', people: 3 },
    { lane: 'booked', people: 1 },
  ],
  slow: false,
  bell: 'quiet',
  rating: 'not-yet',
  may: { 'need-more-time': null, 'return-ticket': 'not-passed', 'withdraw-ticket': null },
}

const away: MineView['may'] = { ...ordinary.may, 'need-more-time': 'already-aside', 'return-ticket': null }
const over: MineView['may'] = {
  'need-more-time': 'not-waiting',
  'return-ticket': 'already-over',
  'withdraw-ticket': 'already-over',
}
const atCounter: MineView['may'] = { ...ordinary.may, 'need-more-time': 'not-waiting' }

/** The visitor's phone at each stage of the visit. */
export const mineExamples = {
  waiting: ordinary,
  'rush hour': {
    ...ordinary,
    stage: { ...waiting, ahead: 64, aheadAtFirst: 65, wait: { about: 190, latest: 310 } },
    overtakenBy: [
      { lane: 'priority', people: 11 },
      { lane: 'booked', people: 14 },
      { lane: 'express', people: 2 },
    ],
  },
  'first of the morning': {
    ...ordinary,
    stage: { ...waiting, ahead: 0, aheadAtFirst: 0, wait: 'no-counter' },
    overtakenBy: [],
  },
  'a slow day': { ...ordinary, slow: true },
  'almost there': { ...ordinary, stage: { ...waiting, ahead: 0, wait: { about: 0, latest: 5 } }, overtakenBy: [] },
  'letting others pass': { ...ordinary, stage: { ...waiting, lettingPass: 3 }, overtakenBy: [], may: away },
  'back in line': {
    ...ordinary,
    stage: { ...waiting, lettingPass: 2 },
    may: { ...ordinary.may, 'need-more-time': 'already-aside' },
  },
  booked: {
    ...ordinary,
    number: '8003',
    lane: 'booked',
    stage: { ...waiting, slot: instantOf('2026-11-20', '10:30') },
  },
  'help is rung for': { ...ordinary, bell: 'rung' },
  'longest number': { ...ordinary, number: 'A123456' },
  called: { ...ordinary, stage: { name: 'called', counter: 3, times: 1, at: stageTime }, may: atCounter },
  'called again': { ...ordinary, stage: { name: 'called', counter: 12, times: 2, at: stageTime + 1 }, may: atCounter },
  serving: {
    ...ordinary,
    stage: { name: 'serving', counter: 3 },
    may: { ...atCounter, 'withdraw-ticket': 'not-waiting' },
  },
  held: { ...ordinary, stage: { name: 'held', counter: 3 }, may: atCounter },
  passed: { ...ordinary, stage: { name: 'passed' }, may: { ...atCounter, 'return-ticket': null } },
  'passed too long ago': {
    ...ordinary,
    stage: { name: 'passed' },
    may: { ...atCounter, 'return-ticket': 'passed-too-long' },
  },
  done: {
    ...ordinary,
    stage: { name: 'done' },
    rating: { name: 'open', token: 'token-of-the-visit-1024' },
    may: over,
  },
  'done and rated': { ...ordinary, stage: { name: 'done' }, rating: 'given', may: over },
  'done and closed': { ...ordinary, stage: { name: 'done' }, rating: 'closed', may: over },
  gone: { ...ordinary, stage: { name: 'gone' }, rating: 'closed', may: over },
} satisfies Record<string, MineView>
