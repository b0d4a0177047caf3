import { type FormEvent, type ReactNode, useState } from 'react'
import { shortestPassword } from '../../password.ts'
import { Refusal } from '../parts/Refusal.tsx'
import { changePassword } from '../session.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import styles from './SignIn.module.css'
import { usePost } from './usePost.ts'

interface NewPasswordProps {
  readonly login: string
  readonly onDone?: () => void
  /** The buttons, when it is known whether one is at work. */
  readonly children: (busy: boolean) => ReactNode
}

/** The old password once and the new one twice. */
export function NewPassword({ login, onDone, children }: NewPasswordProps) {
  const t = useWords(signInWords)
  const [typed, setTyped] = useState({ old: '', fresh: '', again: '' })
  const [differ, setDiffer] = useState(false)
  const { busy, refusal, post } = usePost()
  const change = async () => {
    const refused = await changePassword(typed.old, typed.fresh)
    if (!refused) onDone?.()
    return refused
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setDiffer(typed.fresh !== typed.again)
    if (typed.fresh === typed.again) void post(change)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <input type='hidden' name='login' autoComplete='username' value={login} />
      {fields.map(({ name, label, autoComplete }) => (
        <label key={name} className={styles.field}>
          {label === 'newPassword' ? t(label, { length: shortestPassword }) : t(label)}
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
      {children(busy)}
    </form>
  )
}

const fields = [
  { name: 'old', label: 'oldPassword', autoComplete: 'current-password' },
  { name: 'fresh', label: 'newPassword', autoComplete: 'new-password' },
  { name: 'again', label: 'again', autoComplete: 'new-password' },
] as const
