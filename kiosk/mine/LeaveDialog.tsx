import type { TicketNumber } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { actWords } from './act-words.ts'

interface LeaveDialogProps {
  readonly open: boolean
  readonly number: TicketNumber
  readonly onClose: () => void
}

/** Asks once, the safe answer first. */
export function LeaveDialog({ open, number, onClose }: LeaveDialogProps) {
  const t = useWords(actWords)
  const { act, busy, refusal, clear } = useAct()
  const close = () => {
    clear()
    onClose()
  }
  const leave = async () => {
    const answer = await act({ type: 'withdraw-ticket', number })
    if (answer.ok) close()
  }
  const choices = (
    <>
      <TouchButton kind='primary' onPress={close}>
        {t('stay')}
      </TouchButton>
      <TouchButton busy={busy} onPress={() => void leave()}>
        {t('leave')}
      </TouchButton>
    </>
  )
  return (
    <Dialog open={open} title={t('leaveSure')} actions={choices} onClose={close}>
      <p>{t('leaveHow')}</p>
      <Refusal refusal={refusal} />
    </Dialog>
  )
}
