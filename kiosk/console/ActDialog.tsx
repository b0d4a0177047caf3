import { type ReactNode, useState } from 'react'
import type { Command } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ActDialog.module.css'

interface ActDialogProps {
  readonly title: string
  readonly hint: string
  readonly size?: 'question' | 'sheet'
  /** What the button says that does it. */
  readonly doIt: string
  /** What to send; or what is still to be chosen, in words. */
  readonly order: Command | string
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A question with one act at its end. It stays open, with the reason, when the office says no. */
export function ActDialog({ title, hint, size = 'question', doIt, order, onClose, children }: ActDialogProps) {
  const frame = useWords(frameWords)
  const { act, busy, refusal } = useAct()
  const [tried, setTried] = useState(false)
  const missing = typeof order === 'string' ? order : null
  const press = async () => {
    setTried(true)
    if (typeof order === 'string') return
    const answer = await act(order)
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      open
      title={title}
      size={size}
      onClose={onClose}
      actions={
        <>
          {tried && missing !== null && (
            <p role='alert' className={styles.missing}>
              {missing}
            </p>
          )}
          <Refusal refusal={refusal} />
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='primary' busy={busy} onPress={() => void press()}>
            {doIt}
          </TouchButton>
        </>
      }
    >
      <p className={styles.hint}>{hint}</p>
      {children}
    </Dialog>
  )
}
