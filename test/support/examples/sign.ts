import { second } from '../../../shared/time.ts'
import type { SignView } from '../../../shared/views.ts'
import { stageTime as now } from '../stage.ts'

const serving: SignView = {
  screen: 'sign',
  catalogue: 'longjing-6',
  counter: 5,
  stage: 'open',
  reason: null,
  number: '1024',
  calling: false,
  announcement: null,
  clerk: '王小明',
  deputy: '陳美玲',
  lanes: ['general', 'priority', 'booked'],
}

/** One counter's sign through its day. */
export const signExamples = {
  serving,
  calling: {
    ...serving,
    calling: true,
    announcement: { seq: 31, number: '1024', counter: 5, at: now - 5 * second },
  },
  ready: { ...serving, number: null },
  paused: { ...serving, stage: 'paused', reason: 'lunch', number: null },
  'paused for the system': { ...serving, stage: 'paused', reason: 'system', number: null },
  closed: { ...serving, stage: 'closed', number: null, clerk: null, deputy: null },
  'longest names': { ...serving, counter: 3, clerk: '歐陽孟姜・巴奈古拉斯', deputy: '司徒慧敏・達悟瑪雅' },
} satisfies Record<string, SignView>

/** For the large office: a counter of two digits with a name, six services, and a series with a letter. */
export const manyServices: SignView = {
  ...serving,
  catalogue: 'nantun-19',
  counter: 10,
  number: 'A1024',
  lanes: ['special', 'general', 'priority', 'booked', 'express'],
}
