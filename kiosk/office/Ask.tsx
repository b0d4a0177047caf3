import type { ReactNode } from 'react'
import type { Refusal as Refused } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Ask.module.css'
import { officeWords } from './words.ts'

interface AskProps {
  readonly open: boolean
  readonly title: string
  readonly children?: ReactNode
  /** The word on the button that does it. */
  readonly doIt: string
  readonly kind?: 'primary' | 'now'
  readonly busy: boolean
  readonly refusal: Refused | null
  readonly onDo: () => void
  readonly onClose: () => void
}

/** Asks once more before something that cannot be taken back; the safe answer first. */
export function Ask({ open, title, children, doIt, kind = 'primary', busy, refusal, onDo, onClose }: AskProps) {
  const t = useWords(officeWords)
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <TouchButton onPress={onClose}>{t('cancel')}</TouchButton>
          <TouchButton kind={kind} busy={busy} onPress={onDo}>
            {doIt}
          </TouchButton>
        </>
      }
    >
      <div className={styles.words}>
        {children}
        <Refusal refusal={refusal} />
      </div>
    </Dialog>
  )
}
