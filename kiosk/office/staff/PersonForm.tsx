import { type FormEvent, useId, useState } from 'react'
import type { Role } from '../../../shared/contract.ts'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../../shared/ui/useAct.ts'
import { useBusy } from '../../../shared/ui/useBusy.ts'
import { roleWords } from '../../../shared/ui/words/roles.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Field, TextField } from '../Field.tsx'
import { officeWords } from '../words.ts'
import type { Secret } from './OneTimeSecret.tsx'
import styles from './Staff.module.css'
import type { Person } from './Staff.tsx'
import { staffWords } from './words.ts'

const roles = ['clerk', 'back-line', 'desk', 'supervisor', 'head', 'administrator'] as const satisfies readonly Role[]

interface PersonFormProps {
  /** null: somebody new. */
  readonly person: Person | null
  readonly onDone: (secret: Secret | null) => void
  readonly onClose: () => void
}

export function PersonForm({ person, onDone, onClose }: PersonFormProps) {
  const t = useWords(staffWords)
  const office = useWords(officeWords)
  const role = useWords(roleWords)
  const form = useId()
  const [filled, setFilled] = useState({
    login: person?.login ?? '',
    name: person?.name ?? '',
    role: person?.role ?? 'clerk',
    deputy: person?.deputy ?? '',
  })
  const { act, busy, refusal } = useAct()
  useBusy(true)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ type: person ? 'change-staff' : 'add-staff', ...filled })
    if (answer.ok) onDone(answer.secret ? { name: filled.name, role: filled.role, words: answer.secret } : null)
  }
  return (
    <Dialog
      open
      title={person ? t('changeTitle', { name: person.name }) : t('add')}
      size='sheet'
      onClose={onClose}
      actions={
        <>
          <TouchButton onPress={onClose}>{office('cancel')}</TouchButton>
          <TouchButton kind='primary' submit form={form} busy={busy}>
            {person ? t('save') : t('add')}
          </TouchButton>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('login')}
          hint={t('loginHint')}
          value={filled.login}
          onChange={(login) => setFilled({ ...filled, login: login.toLowerCase() })}
          more={{
            required: true,
            pattern: '[a-z0-9][a-z0-9._\\-]{1,29}',
            readOnly: person !== null,
            autoCapitalize: 'none',
            spellCheck: false,
          }}
        />
        <TextField
          label={t('name')}
          value={filled.name}
          onChange={(name) => setFilled({ ...filled, name })}
          more={{ required: true, maxLength: 20 }}
        />
        <Field label={t('role')}>
          {(its) => (
            <select
              {...its}
              value={filled.role}
              onChange={({ target }) =>
                setFilled({ ...filled, role: roles.find((one) => one === target.value) ?? filled.role })
              }
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {role(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t('deputy')}
          hint={t('deputyHint')}
          value={filled.deputy}
          onChange={(deputy) => setFilled({ ...filled, deputy })}
          more={{ maxLength: 20 }}
        />
      </form>
      <Refusal refusal={refusal} />
    </Dialog>
  )
}
