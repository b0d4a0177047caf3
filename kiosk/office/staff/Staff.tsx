import { useState } from 'react'
import type { OfficeView } from '../../../shared/office-view.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { roleWords } from '../../../shared/ui/words/roles.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { clockOf } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import { Page } from '../Page.tsx'
import { OneTimeSecret, type Secret } from './OneTimeSecret.tsx'
import { PersonForm } from './PersonForm.tsx'
import styles from './Staff.module.css'
import { type Deed, StaffDeed } from './StaffDeed.tsx'
import { staffWords } from './words.ts'

export type Person = OfficeView['staff'][number]
type Open =
  | { readonly name: 'nothing' }
  | { readonly name: 'form'; readonly person: Person | null }
  | ({ readonly name: 'deed' } & Deed)

/** Who works here. */
export function Staff({ view }: { readonly view: OfficeView }) {
  const t = useWords(staffWords)
  const [open, setOpen] = useState<Open>({ name: 'nothing' })
  const [secret, setSecret] = useState<Secret | null>(null)
  const close = () => setOpen({ name: 'nothing' })
  const done = (given: Secret | null) => {
    setSecret(given)
    close()
  }
  return (
    <Page
      title={t('title')}
      words={t('how')}
      action={
        <TouchButton kind='primary' icon={<Icon name='plus' />} onPress={() => setOpen({ name: 'form', person: null })}>
          {t('add')}
        </TouchButton>
      }
    >
      <section className={card.card}>
        <table className={card.table}>
          <thead>
            <tr>
              <th scope='col'>{t('name')}</th>
              <th scope='col'>{t('role')}</th>
              <th scope='col'>{t('deputy')}</th>
              <th scope='col'>{t('state')}</th>
              <th scope='col'>
                <span className={styles.unseen}>{t('acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.staff.map((person) => (
              <PersonRow
                key={person.login}
                person={person}
                isMe={person.login === view.me.login}
                onChange={() => setOpen({ name: 'form', person })}
                onDeed={(deed) => setOpen({ name: 'deed', deed, person })}
              />
            ))}
          </tbody>
        </table>
      </section>
      {open.name === 'form' && <PersonForm person={open.person} onDone={done} onClose={close} />}
      {open.name === 'deed' && <StaffDeed deed={open.deed} person={open.person} onDone={done} onClose={close} />}
      <OneTimeSecret secret={secret} onClose={() => setSecret(null)} />
    </Page>
  )
}

interface PersonRowProps {
  readonly person: Person
  readonly isMe: boolean
  readonly onChange: () => void
  readonly onDeed: (deed: Deed['deed']) => void
}

function PersonRow({ person, isMe, onChange, onDeed }: PersonRowProps) {
  const t = useWords(staffWords)
  const role = useWords(roleWords)
  const small = card.small ?? ''
  return (
    <tr>
      <th scope='row'>
        {person.name}
        {isMe && <span className={styles.you}>{t('you')}</span>}
        <span className={styles.login}>{person.login}</span>
      </th>
      <td className={styles.role}>{role(person.role)}</td>
      <td>{person.deputy}</td>
      <td>
        {person.lockedUntil === null ? (
          <span className={card.quiet}>
            {person.sessions > 0 ? t('signedIn', { sessions: person.sessions }) : t('signedOut')}
          </span>
        ) : (
          <span className={styles.locked}>
            <Icon name='key' />
            {t('locked', { time: clockOf(person.lockedUntil) })}
          </span>
        )}
      </td>
      <td>
        <div className={card.acts}>
          <TouchButton className={small} onPress={onChange}>
            {t('change')}
          </TouchButton>
          {!isMe && (
            <TouchButton className={small} onPress={() => onDeed('reset-password')}>
              {t('reset')}
            </TouchButton>
          )}
          {person.sessions > 0 && (
            <TouchButton className={small} onPress={() => onDeed('end-sessions')}>
              {t('end')}
            </TouchButton>
          )}
          <TouchButton className={small} onPress={() => onDeed('remove-staff')}>
            {t('remove')}
          </TouchButton>
        </div>
      </td>
    </tr>
  )
}
