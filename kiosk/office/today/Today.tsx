import { useState } from 'react'
import type { OfficeView } from '../../../shared/office-view.ts'
import { ImportBookings } from '../../../shared/ui/bookings/ImportBookings.tsx'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../../shared/ui/useAct.ts'
import { useCatalogue } from '../../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import { Ask } from '../Ask.tsx'
import { Page } from '../Page.tsx'
import { Concerns } from './Concerns.tsx'
import styles from './Today.module.css'
import { todayWords } from './words.ts'

/** How the day stands, and the two acts that begin and end it by hand. */
export function Today({ view }: { readonly view: OfficeView }) {
  const t = useWords(todayWords)
  const { language } = useLanguage()
  const [asking, setAsking] = useState<'open-day' | 'close-day' | null>(null)
  const [isImporting, setImporting] = useState(false)
  const catalogue = useCatalogue()
  const { act, busy, refusal, clear } = useAct()
  const { date, stage, issued, live } = view.day
  const close = () => {
    clear()
    setAsking(null)
  }
  const order = async (type: 'open-day' | 'close-day') => {
    const answer = await act({ type })
    if (answer.ok) setAsking(null)
  }
  const again = stage === 'closed'
  return (
    <Page title={t('title')} words={t('how')}>
      <Concerns concerns={view.concerns} day={date} />
      <section className={styles.day} data-stage={stage}>
        <div>
          <p className={styles.date}>{dateIn(date, language)}</p>
          <p className={styles.stage}>
            <Icon name={stage === 'open' ? 'door' : 'clock'} size='large' />
            {t(stage)}
          </p>
        </div>
        {stage === 'open' ? (
          <TouchButton onPress={() => setAsking('close-day')}>{t('closeDay')}</TouchButton>
        ) : (
          <TouchButton kind='primary' onPress={() => setAsking('open-day')}>
            {t(again ? 'openAgain' : 'openDay')}
          </TouchButton>
        )}
      </section>
      <dl className={styles.figures}>
        <div>
          <dt>{t('issued')}</dt>
          <dd>
            <strong>{issued}</strong> {t('numbers')}
          </dd>
        </div>
        <div>
          <dt>{t('live')}</dt>
          <dd>
            <strong>{live}</strong> {t('people')}
          </dd>
        </div>
      </dl>
      {view.me.role !== 'administrator' && (
        <p>
          <TouchButton icon={<Icon name='upload' />} onPress={() => setImporting(true)}>
            {t('import')}
          </TouchButton>
        </p>
      )}
      {isImporting && <ImportBookings catalogue={catalogue} today={date} onClose={() => setImporting(false)} />}
      <Ask
        open={asking === 'open-day'}
        title={t('openTitle')}
        doIt={t(again ? 'openAgain' : 'openDay')}
        busy={busy}
        refusal={refusal}
        onDo={() => void order('open-day')}
        onClose={close}
      >
        <p>{t('openWhat')}</p>
        {again && <p>{t('openAgainWhat')}</p>}
      </Ask>
      <Ask
        open={asking === 'close-day'}
        title={t('closeTitle')}
        doIt={t('closeDay')}
        kind='now'
        busy={busy}
        refusal={refusal}
        onDo={() => void order('close-day')}
        onClose={close}
      >
        <p>{t('closeWhat')}</p>
      </Ask>
    </Page>
  )
}
