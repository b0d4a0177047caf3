import type { Command, CommandType, Role } from '../shared/contract.ts'
import type { Viewer } from './viewers.ts'

const counterWork = [
  'open-counter',
  'close-counter',
  'pause-counter',
  'resume-counter',
  'call-next',
  'call-ticket',
  'recall',
  'start',
  'finish',
  'mark-matters',
  'hold',
  'resume',
  'pass',
  'transfer',
  'undo',
] as const satisfies readonly CommandType[]
const deskWork = [
  'take-ticket',
  'check-in',
  'return-ticket',
  'withdraw-ticket',
  'add-booking',
  'import-bookings',
  'review-ticket',
  'give-notice',
  'ring-bell',
  'answer-bell',
] as const satisfies readonly CommandType[]
/** Whose advice it is, the rules of the day say. */
const crowdWork = ['answer-advice', 'end-advice'] as const satisfies readonly CommandType[]
const dayWork = ['open-day', 'close-day'] as const satisfies readonly CommandType[]
const keeping = [
  'add-staff',
  'change-staff',
  'reset-password',
  'remove-staff',
  'end-sessions',
  'pair-device',
  'revoke-device',
] as const satisfies readonly CommandType[]

/** Least right: what each role may order. Whether it may be done now is for the rules of the day to say. */
export const mayOrder: Readonly<Record<Role, ReadonlySet<CommandType>>> = {
  clerk: new Set([...counterWork, ...crowdWork, ...deskWork]),
  'back-line': new Set([...counterWork, ...crowdWork, ...deskWork]),
  desk: new Set(deskWork),
  supervisor: new Set([...counterWork, ...crowdWork, ...deskWork, ...dayWork]),
  head: new Set([...crowdWork, ...deskWork, ...dayWork, ...keeping]),
  administrator: new Set([...dayWork, ...keeping]),
}

const tabletMay = new Set<CommandType>(['take-ticket', 'check-in', 'ring-bell'])
const phoneMay = new Set<CommandType>(['need-more-time', 'return-ticket', 'withdraw-ticket', 'ring-bell', 'rate'])
const ratingTabletMay = new Set<CommandType>(['rate', 'decline-rating'])

export function isAllowed(viewer: Viewer, command: Command): boolean {
  switch (viewer.name) {
    case 'staff':
      // A display never acts, whoever stands before it.
      return viewer.screen !== 'dashboard' && mayOrder[viewer.person.role].has(command.type)
    case 'phone':
      return (
        phoneMay.has(command.type) && (!('number' in command) || command.number === viewer.number) && isOwn(command)
      )
    case 'device':
      if (viewer.screen === 'ticket') return tabletMay.has(command.type) && !namesSomebody(command)
      return viewer.screen === 'rate' && ratingTabletMay.has(command.type)
    default:
      return false
  }
}

/** A phone speaks of its own ticket: by its number, or by the token of its rating. */
function isOwn(command: Command): boolean {
  return command.type === 'rate' || ('number' in command && command.number !== undefined)
}

/** The tablet rings for itself only. */
function namesSomebody(command: Command): boolean {
  return command.type === 'ring-bell' && (command.number !== undefined || command.counter !== undefined)
}
