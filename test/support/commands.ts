import { Command, type CommandType } from '../../shared/contract.ts'
import { ticket } from './orders.ts'

const counter = 2
const number = '1001'
const staff = { name: '某人', role: 'clerk', deputy: '' } as const

/** One well-formed example of every command. */
export const examples: { readonly [T in CommandType]: Extract<Command, { type: T }> } = {
  'take-ticket': ticket,
  'check-in': { type: 'check-in', code: 'NONE9', language: 'zh-TW' },
  'need-more-time': { type: 'need-more-time', number, passes: 3 },
  'return-ticket': { type: 'return-ticket', number },
  'withdraw-ticket': { type: 'withdraw-ticket', number },
  'ring-bell': { type: 'ring-bell', aid: 'help' },
  'answer-bell': { type: 'answer-bell', bell: 999 },
  rate: { type: 'rate', token: 'x'.repeat(22), score: 5, reasons: [], comment: '' },
  'decline-rating': { type: 'decline-rating', token: 'x'.repeat(22) },
  'open-counter': { type: 'open-counter', counter },
  'close-counter': { type: 'close-counter', counter },
  'pause-counter': { type: 'pause-counter', counter, reason: 'break' },
  'resume-counter': { type: 'resume-counter', counter },
  'call-next': { type: 'call-next', counter },
  'call-ticket': { type: 'call-ticket', counter, number, reason: 'asked' },
  recall: { type: 'recall', counter },
  start: { type: 'start', counter },
  finish: { type: 'finish', counter },
  'mark-matters': { type: 'mark-matters', counter, matters: ['transcript-zh'] },
  hold: { type: 'hold', counter },
  resume: { type: 'resume', counter, number },
  pass: { type: 'pass', counter },
  transfer: { type: 'transfer', counter, to: { lane: 'priority' }, reason: 'belongs there' },
  undo: { type: 'undo', counter },
  'add-booking': { type: 'add-booking', date: '2026-11-19', code: 'ABC1', slot: '09:00', matters: ['transcript-zh'] },
  'answer-advice': { type: 'answer-advice', advice: 999, answer: { name: 'accept' } },
  'end-advice': { type: 'end-advice', advice: 999 },
  'import-bookings': {
    type: 'import-bookings',
    date: '2026-11-19',
    step: 'check',
    lines: [{ line: 1, code: 'ABC2', slot: '09:00', matters: ['transcript-zh'] }],
  },
  'review-ticket': { type: 'review-ticket', number, result: 'complete', missing: [] },
  'give-notice': { type: 'give-notice', matters: ['transcript-zh'], missing: [], way: 'print' },
  'open-day': { type: 'open-day' },
  'close-day': { type: 'close-day' },
  'add-staff': { type: 'add-staff', login: 'somebody', ...staff },
  'change-staff': { type: 'change-staff', login: 'nobody-here', ...staff },
  'reset-password': { type: 'reset-password', login: 'nobody-here' },
  'remove-staff': { type: 'remove-staff', login: 'nobody-here' },
  'end-sessions': { type: 'end-sessions', login: 'nobody-here' },
  'pair-device': { type: 'pair-device', code: '000000', name: 'none' },
  'revoke-device': { type: 'revoke-device', device: 999 },
}

/** From the schema itself, so that a command added there is missed here. */
export const commandTypes: readonly CommandType[] = Command.options.map((option) => option.shape.type.value)
