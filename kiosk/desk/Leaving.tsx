import type { TicketNumber } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Leaving.module.css'
import { deskWords } from './words.ts'

interface LeavingProps {
  readonly number: TicketNumber
  /** What is known of the visitor, so that nobody else's number is thrown away. */
  readonly about?: string
  readonly onGone?: () => void
  readonly onClose: () => void
}

/** Asks once before a number is thrown away: it cannot be given back. */
export function Leaving({ number, about, onGone, onClose }: LeavingProps) {
  const t = useWords(deskWords)
  const frame = useWords(frameWords)
  const { act, busy, refusal } = useAct()
  const withdraw = async () => {
    const answer = await act({ type: 'withdraw-ticket', number })
    if (!answer.ok) return
    onClose()
    onGone?.()
  }
  return (
    <Dialog
      open
      title={t('leftTitle', { number })}
      onClose={onClose}
      actions={
        <>
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='now' busy={busy} onPress={() => void withdraw()}>
            {t('left')}
          </TouchButton>
        </>
      }
    >
      {about && <p>{about}</p>}
      <p className={styles.hint}>{t('leftHint')}</p>
      <Refusal refusal={refusal} />
    </Dialog>
  )
}
