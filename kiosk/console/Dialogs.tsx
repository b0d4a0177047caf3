import type { Catalogue } from '../../shared/catalogue.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import type { Asking } from './asking.ts'
import { CallDialog } from './CallDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { MattersDialog } from './MattersDialog.tsx'
import { PauseDialog } from './PauseDialog.tsx'
import { TransferDialog } from './TransferDialog.tsx'

interface DialogsProps {
  readonly asking: Asking
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** The one question that stands over the page. It begins afresh each time it is asked. */
export function Dialogs({ asking, view, seat, catalogue, onClose }: DialogsProps) {
  const { counter, current } = seat
  switch (asking.name) {
    case 'nothing':
      return null
    case 'transfer':
      return (
        current && <TransferDialog view={view} seat={seat} current={current} catalogue={catalogue} onClose={onClose} />
      )
    case 'matters':
      return current && <MattersDialog counter={counter} current={current} catalogue={catalogue} onClose={onClose} />
    case 'pause':
      return <PauseDialog counter={counter} onClose={onClose} />
    case 'close':
      return <CloseDialog counter={counter} held={view.held.length} onClose={onClose} />
    case 'call':
      return <CallDialog seat={seat} ticket={asking.ticket} catalogue={catalogue} onClose={onClose} />
  }
}
