import type { Concern, OfficeView } from '../shared/office-view.ts'
import type { Me } from '../shared/staff-views.ts'
import type { Office } from './office.ts'
import type { Pairing } from './pairing.ts'
import type { Staff } from './staff.ts'
import type { People } from './store/people.ts'
import type { Store } from './store/store.ts'

export interface OfficeSources {
  readonly store: Store
  readonly people: People
  readonly staff: Staff
  readonly pairing: Pairing
  readonly online: () => ReadonlySet<number>
}

/** Head and administrator see people and machines; comments are for who answers them, not for who keeps the machines. */
export function officeView(
  office: Office,
  sources: OfficeSources,
  concerns: () => readonly Concern[],
  me: Me,
  catalogue: string,
): OfficeView {
  const { store, staff, pairing } = sources
  const { day } = office
  const keeps = me.role === 'head' || me.role === 'administrator'
  const online = keeps ? sources.online() : new Set()
  const answers = me.role === 'head' || me.role === 'supervisor'
  return {
    screen: 'office',
    catalogue,
    me,
    day: { date: day.date, stage: day.stage, issued: day.tickets.size, live: day.live.size },
    staff: keeps
      ? store.people.all().map(({ login, name, role, deputy }) => ({
          login,
          name,
          role,
          deputy,
          sessions: staff.sessionCount(login),
          lockedUntil: staff.lockedUntil(login),
        }))
      : [],
    devices: keeps ? store.devices.all().map((device) => ({ ...device, online: online.has(device.id) })) : [],
    concerns: keeps ? concerns() : [],
    pending: keeps ? pairing.pending() : [],
    setups: keeps ? store.setups.list() : [],
    comments: answers ? store.ratings.comments(100) : [],
    trail: keeps ? store.trail.last(100) : [],
  }
}
