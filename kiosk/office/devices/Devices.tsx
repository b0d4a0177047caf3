import { useState } from 'react'
import type { Catalogue } from '../../../shared/catalogue.ts'
import type { OfficeView } from '../../../shared/office-view.ts'
import { dateOf } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../../shared/ui/useAct.ts'
import { screenWords } from '../../../shared/ui/words/screens.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { clockOf, rocDate } from '../../../shared/ui/words/times.ts'
import { Ask } from '../Ask.tsx'
import card from '../Card.module.css'
import { Page } from '../Page.tsx'
import styles from './Devices.module.css'
import { PairForm } from './PairForm.tsx'
import { deviceWords } from './words.ts'

type Device = OfficeView['devices'][number]

/** The screens of the office: pairing a new one, and which of the others are there. */
export function Devices({ view, catalogue }: { readonly view: OfficeView; readonly catalogue: Catalogue }) {
  const t = useWords(deviceWords)
  const screen = useWords(screenWords)
  const [revoking, setRevoking] = useState<Device | null>(null)
  return (
    <Page title={t('title')} words={t('how')}>
      <div className={styles.pairing}>
        <PairForm catalogue={catalogue} />
        <section className={card.card}>
          <h3>{t('pending')}</h3>
          {view.pending.length === 0 ? (
            <p className={card.quiet}>{t('noPending')}</p>
          ) : (
            <ul className={styles.pending}>
              {view.pending.map(({ screen: kind, since }) => (
                <li key={`${kind} ${since}`}>{t('since', { screen: screen(kind), time: clockOf(since) })}</li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <section className={card.card}>
        <h3>{t('list')}</h3>
        {view.devices.length === 0 ? (
          <p className={card.quiet}>{t('none')}</p>
        ) : (
          <DeviceTable devices={view.devices} onRevoke={setRevoking} />
        )}
      </section>
      {revoking && <Revoke device={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  )
}

interface DeviceTableProps {
  readonly devices: readonly Device[]
  readonly onRevoke: (device: Device) => void
}

function DeviceTable({ devices, onRevoke }: DeviceTableProps) {
  const t = useWords(deviceWords)
  const screen = useWords(screenWords)
  return (
    <table className={card.table}>
      <thead>
        <tr>
          <th scope='col'>{t('name')}</th>
          <th scope='col'>{t('screen')}</th>
          <th scope='col'>{t('state')}</th>
          <th scope='col'>{t('pairedAt')}</th>
          <th scope='col'>
            <span className={styles.unseen}>{t('acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr key={device.id}>
            <th scope='row'>{device.name}</th>
            <td>
              {screen(device.screen)} {device.counter !== null && t('counterIs', { counter: device.counter })}
            </td>
            <td>
              <span className={styles.line} data-online={device.online}>
                {t(device.online ? 'online' : 'offline')}
              </span>
            </td>
            <td className={card.quiet}>
              {rocDate(dateOf(device.pairedAt))} {device.pairedBy}
            </td>
            <td>
              <div className={card.acts}>
                <TouchButton className={card.small ?? ''} onPress={() => onRevoke(device)}>
                  {t('revoke')}
                </TouchButton>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Revoke({ device, onClose }: { readonly device: Device; readonly onClose: () => void }) {
  const t = useWords(deviceWords)
  const { act, busy, refusal } = useAct()
  const revoke = async () => {
    const answer = await act({ type: 'revoke-device', device: device.id })
    if (answer.ok) onClose()
  }
  return (
    <Ask
      open
      title={t('revokeTitle', { name: device.name })}
      doIt={t('revoke')}
      kind='now'
      busy={busy}
      refusal={refusal}
      onDo={() => void revoke()}
      onClose={onClose}
    >
      <p>{t('revokeWhat')}</p>
    </Ask>
  )
}
