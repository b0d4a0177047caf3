import { useState } from 'react'
import type { SignInView } from '../../views.ts'
import { LanguageChoice } from '../parts/LanguageChoice.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { wasSignedOut } from '../session.ts'
import { roleWords } from '../words/roles.ts'
import { screenWords } from '../words/screens.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { PinForm } from './PinForm.tsx'
import { Screen } from './Screen.tsx'
import styles from './SignIn.module.css'

/** Who is there? A password, or at a paired desk a PIN. */
export function SignIn({ view }: { readonly view: SignInView }) {
  const t = useWords(signInWords)
  const screen = useWords(screenWords)(view.wanted)
  const role = useWords(roleWords)
  const [chosen, choose] = useState<'password' | 'pin'>('pin')
  // The desk may be paired, or unpaired, while it waits for somebody.
  const way = view.pin ? chosen : 'password'
  return (
    <Screen title={t('title', { screen })}>
      <div className={styles.card} data-way={way}>
        <h1>{t('title', { screen })}</h1>
        {view.role && <p className={styles.attention}>{t('wrongRole', { role: role(view.role) })}</p>}
        {!view.role && wasSignedOut() && <p className={styles.attention}>{t('ended')}</p>}
        {way === 'pin' ? <PinForm /> : <PasswordForm />}
        <p className={styles.quiet}>{t('forgotten')}</p>
        {view.code && (
          <p className={styles.quiet}>
            {t('unpaired')} <strong>{`${view.code.slice(0, 3)} ${view.code.slice(3)}`}</strong>
          </p>
        )}
        <div className={styles.foot}>
          <LanguageChoice offered={['zh-TW', 'en']} />
          {view.pin && (
            <TouchButton kind='quiet' onPress={() => choose(way === 'pin' ? 'password' : 'pin')}>
              {way === 'pin' ? t('usePassword') : t('usePin')}
            </TouchButton>
          )}
        </div>
      </div>
    </Screen>
  )
}
