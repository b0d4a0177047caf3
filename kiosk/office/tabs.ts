import type { Role } from '../../shared/contract.ts'
import type { IconName } from '../../shared/ui/parts/drawings.ts'

export type Tab = 'today' | 'staff' | 'devices' | 'setup' | 'comments' | 'trail'

export const tabIcons: Readonly<Record<Tab, IconName>> = {
  today: 'calendar',
  staff: 'people',
  devices: 'screen',
  setup: 'settings',
  comments: 'speech',
  trail: 'book',
}

/** What each role finds here. The server sends nothing of the rest either. */
export function tabsFor(role: Role): readonly Tab[] {
  if (role === 'head') return ['today', 'staff', 'devices', 'setup', 'comments', 'trail']
  if (role === 'administrator') return ['today', 'staff', 'devices', 'setup', 'trail']
  return ['today', 'comments']
}
