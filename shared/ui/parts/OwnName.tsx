import { useState } from 'react'
import type { Me } from '../../staff-views.ts'
import { NewPassword } from '../frame/NewPassword.tsx'
import { useBusy } from '../useBusy.ts'
import { frameWords } from '../words/frame.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { Dialog } from './Dialog.tsx'
import styles from './OwnName.module.css'
import { TouchButton } from './TouchButton.tsx'

/** Who is signed in. One press away: a new password of one's own. A PIN is given by the office, not chosen. */
export function OwnName({ me }: { readonly me: Me }) {
  const t = useWords(signInWords)
  const frame = useWords(frameWords)
  const [stage, setStage] = useState<'closed' | 'asking' | 'done'>('closed')
  useBusy(stage === 'asking')
  const close = () => setStage('closed')
  if (me.role === 'desk') return <span>{me.name}</span>
  return (
    <>
      <button
        type='button'
        className={styles.name}
        aria-label={t('account', { name: me.name })}
        onClick={() => setStage('asking')}
      >
        {me.name}
      </button>
      <Dialog
        open={stage !== 'closed'}
        title={t('ownTitle')}
        onClose={close}
        actions={
          stage === 'done' && (
            <TouchButton kind='primary' onPress={close}>
              {frame('close')}
            </TouchButton>
          )
        }
      >
        {stage === 'done' ? (
          <p role='status'>{t('changed')}</p>
        ) : (
          <div className={styles.form}>
            <p>{t('ownWhy')}</p>
            <NewPassword login={me.login} onDone={() => setStage('done')}>
              {(busy) => (
                <div className={styles.actions}>
                  <TouchButton onPress={close}>{frame('cancel')}</TouchButton>
                  <TouchButton kind='primary' submit busy={busy}>
                    {t('change')}
                  </TouchButton>
                </div>
              )}
            </NewPassword>
          </div>
        )}
      </Dialog>
    </>
  )
}
