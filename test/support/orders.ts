import type { Command } from '../../shared/contract.ts'

/** Commands that many tests send. */
export const ticket: Extract<Command, { type: 'take-ticket' }> = {
  type: 'take-ticket',
  matters: ['transcript-zh'],
  priority: null,
  quiet: false,
  language: 'zh-TW',
  missing: [],
}
export const quietTicket: Command = { ...ticket, matters: ['divorce'], quiet: true }
