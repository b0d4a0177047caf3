import type { Me } from '../../staff-views.ts'
import { TouchButton } from '../parts/TouchButton.tsx'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { NewPassword } from './NewPassword.tsx'
import { Screen } from './Screen.tsx'
import styles from './SignIn.module.css'

/** The first password was chosen by somebody else, so nothing is opened before it is changed. */
export function ChangePassword({ me }: { readonly me: Me }) {
  const t = useWords(signInWords)
  return (
    <Screen title={t('changeTitle')}>
      <div className={styles.card}>
        <h1>{t('changeTitle')}</h1>
        <p>{t('changeWhy')}</p>
        <NewPassword login={me.login}>
          {(busy) => (
            <TouchButton kind='primary' submit busy={busy}>
              {t('change')}
            </TouchButton>
          )}
        </NewPassword>
      </div>
    </Screen>
  )
}
