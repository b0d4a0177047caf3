import { type FormEvent, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { signIn } from '../session.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import styles from './PinForm.module.css'
import { usePost } from './usePost.ts'

/** A volunteer has a login and a PIN; the PIN is typed on keys large enough for a standing person. */
export function PinForm() {
  const t = useWords(signInWords)
  const [login, setLogin] = useState('')
  const [pin, setPin] = useState('')
  const { busy, refusal, post } = usePost()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void post(() => signIn(login.trim().toLowerCase(), pin)).then(() => setPin(''))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <label className={styles.field}>
          {t('login')}
          <input
            name='login'
            autoComplete='off'
            autoCapitalize='none'
            spellCheck={false}
            required
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        </label>
        <label className={styles.field}>
          {t('pin')}
          <input
            className={styles.pin}
            name='pin'
            type='password'
            inputMode='none'
            autoComplete='off'
            required
            value={pin}
            onChange={(event) => setPin(digitsOf(event.target.value))}
          />
        </label>
        <Refusal refusal={refusal} />
      </div>
      <div className={styles.keys}>
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <TouchButton key={digit} quickly onPress={() => setPin((typed) => digitsOf(typed + digit))}>
            {digit}
          </TouchButton>
        ))}
        <TouchButton quickly label={t('erase')} onPress={() => setPin((typed) => typed.slice(0, -1))}>
          <Icon name='erase' />
        </TouchButton>
        <TouchButton quickly onPress={() => setPin((typed) => digitsOf(`${typed}0`))}>
          0
        </TouchButton>
        <TouchButton kind='primary' submit busy={busy} label={t('signIn')}>
          <Icon name='check' />
        </TouchButton>
      </div>
    </form>
  )
}

function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, 12)
}
