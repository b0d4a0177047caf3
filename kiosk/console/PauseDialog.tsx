import type { PauseReason } from '../../shared/contract.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { pauseWords } from '../../shared/ui/words/pause-reasons.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { dialogWords } from './dialog-words.ts'
import styles from './PauseDialog.module.css'

interface PauseDialogProps {
  readonly counter: CounterNumber
  readonly onClose: () => void
}

/** One press on the reason pauses. */
export function PauseDialog({ counter, onClose }: PauseDialogProps) {
  const t = useWords(dialogWords)
  const frame = useWords(frameWords)
  const words = useWords(pauseWords)
  const { act, busy, refusal } = useAct()
  const pause = async (reason: PauseReason) => {
    const answer = await act({ type: 'pause-counter', counter, reason })
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('pauseTitle')}
      onClose={onClose}
      actions={
        <TouchButton kind='quiet' onPress={onClose}>
          {frame('cancel')}
        </TouchButton>
      }
    >
      <p className={styles.hint}>{t('pauseHint')}</p>
      <div className={styles.reasons}>
        {reasons.map((reason) => (
          <TouchButton key={reason} busy={busy} onPress={() => void pause(reason)}>
            {words(reason)}
          </TouchButton>
        ))}
      </div>
      <Refusal refusal={refusal} />
    </Dialog>
  )
}

const reasons: readonly PauseReason[] = ['lunch', 'break', 'paperwork', 'meeting', 'system']
