import type { ScreenName } from '../../shared/contract.ts'
import type { IconName } from '../../shared/ui/parts/drawings.ts'
import type { doorWords, homeWords } from './words.ts'

/** A way to a screen. */
export interface Door {
  readonly id: keyof typeof doorWords
  readonly screen: ScreenName
  readonly icon: IconName
  /** null: it cannot be opened from here. */
  readonly address: string | null
}

export interface Hall {
  readonly role: Exclude<keyof typeof homeWords, 'title' | 'ask'>
  readonly doors: readonly Door[]
}

/** Every screen, by who needs it. */
export const halls: readonly Hall[] = [
  {
    role: 'resident',
    doors: [
      { id: 'ticket', screen: 'ticket', icon: 'document', address: '/kiosk/ticket/' },
      { id: 'rate', screen: 'rate', icon: 'heart', address: '/kiosk/rate/' },
      { id: 'open', screen: 'open', icon: 'globe', address: '/display/open/' },
      // Without the secret part of its address the phone's page has nothing to show.
      { id: 'mine', screen: 'mine', icon: 'phone', address: null },
    ],
  },
  {
    role: 'walls',
    doors: [
      { id: 'board', screen: 'board', icon: 'screen', address: '/display/board/' },
      { id: 'sign', screen: 'sign', icon: 'plate', address: '/display/sign/' },
    ],
  },
  { role: 'clerk', doors: [{ id: 'console', screen: 'console', icon: 'person', address: '/kiosk/console/' }] },
  { role: 'desk', doors: [{ id: 'desk', screen: 'desk', icon: 'bell', address: '/kiosk/desk/' }] },
  {
    role: 'head',
    doors: [
      { id: 'dashboard', screen: 'dashboard', icon: 'chart', address: '/display/dashboard/' },
      { id: 'comments', screen: 'office', icon: 'speech', address: '/kiosk/office/' },
    ],
  },
  { role: 'administrator', doors: [{ id: 'setup', screen: 'office', icon: 'settings', address: '/kiosk/office/' }] },
]
