import type { TicketNumber } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Acts.module.css'
import { actWords } from './act-words.ts'

interface MoreTimeDialogProps {
  readonly open: boolean
  readonly number: TicketNumber
  readonly onClose: () => void
}

/** How many may go first. */
export function MoreTimeDialog({ open, number, onClose }: MoreTimeDialogProps) {
  const t = useWords(actWords)
  const frame = useWords(frameWords)
  const { act, busy, refusal, clear } = useAct()
  const close = () => {
    clear()
    onClose()
  }
  const ask = async (passes: number) => {
    const answer = await act({ type: 'need-more-time', number, passes })
    if (answer.ok) close()
  }
  const cancel = <TouchButton onPress={close}>{frame('cancel')}</TouchButton>
  return (
    <Dialog open={open} title={t('moreTime')} actions={cancel} onClose={close}>
      <p>{t('moreTimeHow')}</p>
      <div className={styles.passes}>
        {[1, 3, 5].map((people) => (
          <TouchButton key={people} busy={busy} onPress={() => void ask(people)}>
            {t('letPass', { people })}
          </TouchButton>
        ))}
      </div>
      <Refusal refusal={refusal} />
    </Dialog>
  )
}
