import type { StaffTicket } from '../../shared/staff-views.ts'

/** The one dialog that is open, if any. */
export type Asking =
  | { readonly name: 'nothing' }
  | { readonly name: 'transfer' }
  | { readonly name: 'matters' }
  | { readonly name: 'pause' }
  | { readonly name: 'close' }
  | { readonly name: 'call'; readonly ticket: StaffTicket }
