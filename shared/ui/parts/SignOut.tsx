import { useState } from 'react'
import type { Refusal as Refused } from '../../contract.ts'
import { signOut } from '../session.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { Dialog } from './Dialog.tsx'
import { Refusal } from './Refusal.tsx'
import styles from './SignOut.module.css'
import { TouchButton } from './TouchButton.tsx'

interface SignOutProps {
  readonly className: string | undefined
  /** What would be left behind, in words; then it asks first. */
  readonly leaving?: string | null
}

/** Out with one press; and who is still in, because the line is down, reads it before walking away. */
export function SignOut({ className, leaving = null }: SignOutProps) {
  const t = useWords(signInWords)
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const leave = async () => {
    const refused = await signOut()
    setRefusal(refused)
    setOpen(refused !== null)
  }
  const stay = () => {
    setRefusal(null)
    setOpen(false)
  }
  return (
    <>
      <button type='button' className={className} onClick={() => (leaving ? setOpen(true) : void leave())}>
        {t('signOut')}
      </button>
      <Dialog
        open={isOpen}
        title={t(refusal ? 'stillIn' : 'signOutTitle')}
        onClose={stay}
        actions={
          <>
            <TouchButton kind='primary' onPress={stay}>
              {t('stay')}
            </TouchButton>
            <TouchButton onPress={() => void leave()}>{t('signOut')}</TouchButton>
          </>
        }
      >
        <div className={styles.words}>
          {leaving && <p>{leaving}</p>}
          <Refusal refusal={refusal} />
        </div>
      </Dialog>
    </>
  )
}
