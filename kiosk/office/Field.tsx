import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react'
import styles from './Field.module.css'

/** To be given to what is written into: its name and its hint belong to it. */
interface Its {
  readonly id: string
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly children: (its: Its) => ReactNode
}

/** A named place to write or choose. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  const hintId = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
      {hint && (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly more?: InputHTMLAttributes<HTMLInputElement>
}

export function TextField({ label, hint, value, onChange, more }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(its) => (
        <input autoComplete='off' {...more} {...its} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly unit: string
  readonly value: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

/** What stands in it stays as it was typed; the office is told the number, also a wrong one, and says what is wrong. */
export function NumberField({ label, hint, unit, value, step = 1, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value))
  const shown = Number(typed) === value || Number.isNaN(value) ? typed : String(value)
  return (
    <Field label={label} hint={hint}>
      {(its) => (
        <span className={styles.number}>
          <input
            {...its}
            type='number'
            inputMode='decimal'
            step={step}
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange(event.target.value === '' ? Number.NaN : Number(event.target.value))
            }}
          />
          {unit}
        </span>
      )}
    </Field>
  )
}
