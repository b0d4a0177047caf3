import { type FormEvent, useState } from 'react'
import type { Me } from '../../staff-views.ts'
import { Refusal } from '../parts/Refusal.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { changePassword } from '../session.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { Screen } from './Screen.tsx'
import styles from './SignIn.module.css'
import { usePost } from './usePost.ts'

/** The first password was chosen by somebody else, so nothing is opened before it is changed. */
export function ChangePassword({ me }: { readonly me: Me }) {
  const t = useWords(signInWords)
  const [typed, setTyped] = useState({ old: '', fresh: '', again: '' })
  const [differ, setDiffer] = useState(false)
  const { busy, refusal, post } = usePost()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setDiffer(typed.fresh !== typed.again)
    if (typed.fresh === typed.again) void post(() => changePassword(typed.old, typed.fresh))
  }
  return (
    <Screen title={t('changeTitle')}>
      <form className={styles.card} onSubmit={submit}>
        <h1>{t('changeTitle')}</h1>
        <p>{t('changeWhy')}</p>
        <input type='hidden' name='login' autoComplete='username' value={me.login} />
        {fields.map(({ name, label, autoComplete }) => (
          <label key={name} className={styles.field}>
            {t(label)}
            <input
              name={name}
              type='password'
              autoComplete={autoComplete}
              required
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          </label>
        ))}
        {differ && (
          <p className={styles.attention} role='alert'>
            {t('differ')}
          </p>
        )}
        <Refusal refusal={refusal} />
        <TouchButton kind='primary' submit busy={busy}>
          {t('change')}
        </TouchButton>
      </form>
    </Screen>
  )
}

const fields = [
  { name: 'old', label: 'oldPassword', autoComplete: 'current-password' },
  { name: 'fresh', label: 'newPassword', autoComplete: 'new-password' },
  { name: 'again', label: 'again', autoComplete: 'new-password' },
] as const
