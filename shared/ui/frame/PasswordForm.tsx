import { type FormEvent, useState } from 'react'
import { Refusal } from '../parts/Refusal.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { signIn } from '../session.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import styles from './SignIn.module.css'
import { usePost } from './usePost.ts'

export function PasswordForm() {
  const t = useWords(signInWords)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { busy, refusal, post } = usePost()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void post(() => signIn(login.trim().toLowerCase(), password))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field}>
        {t('login')}
        <input
          name='login'
          autoComplete='username'
          autoCapitalize='none'
          spellCheck={false}
          required
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        {t('password')}
        <input
          name='password'
          type='password'
          autoComplete='current-password'
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <Refusal refusal={refusal} />
      <TouchButton kind='primary' submit busy={busy}>
        {t('signIn')}
      </TouchButton>
    </form>
  )
}
