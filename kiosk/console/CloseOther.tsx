import type { CounterGlance } from '../../shared/staff-views.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { dialogWords } from './dialog-words.ts'

interface CloseOtherProps {
  readonly glance: CounterGlance
  readonly onClose: () => void
}

/** A supervisor closes what somebody left open, so that another can use it. */
export function CloseOther({ glance, onClose }: CloseOtherProps) {
  const t = useWords(dialogWords)
  const { counter, clerk } = glance
  return (
    <ActDialog
      title={t('closeOther', { clerk: clerk ?? '', counter })}
      hint={t('closeOtherHint')}
      doIt={t('closeIt')}
      order={{ type: 'close-counter', counter }}
      onClose={onClose}
    />
  )
}
