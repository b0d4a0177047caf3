import type { Role } from '../../../shared/contract.ts'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useBusy } from '../../../shared/ui/useBusy.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import styles from './Staff.module.css'
import { staffWords } from './words.ts'

export interface Secret {
  readonly name: string
  readonly role: Role
  readonly words: string
}

/** A first password or a PIN, shown once. It is nowhere else: not in a view, not in the log. */
export function OneTimeSecret({ secret, onClose }: { readonly secret: Secret | null; readonly onClose: () => void }) {
  const t = useWords(staffWords)
  useBusy(secret !== null)
  const isPin = secret?.role === 'desk'
  return (
    <Dialog
      open={secret !== null}
      title={secret ? t(isPin ? 'pinTitle' : 'secretTitle', { name: secret.name }) : ''}
      onClose={onClose}
      actions={
        <TouchButton kind='primary' onPress={onClose}>
          {t('written')}
        </TouchButton>
      }
    >
      <p className={styles.secret}>{secret?.words}</p>
      <p>{t(isPin ? 'pinOnce' : 'secretOnce')}</p>
    </Dialog>
  )
}
