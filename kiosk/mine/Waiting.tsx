import type { CSSProperties } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import { waitParts, waitWords } from '../../shared/ui/words/waits.ts'
import type { MineView } from '../../shared/views.ts'
import { Overtaken } from './Overtaken.tsx'
import { OwnNumber } from './OwnNumber.tsx'
import styles from './Waiting.module.css'
import { mineWords } from './words.ts'

interface WaitingProps {
  readonly view: MineView
  readonly stage: Extract<MineView['stage'], { name: 'waiting' }>
  readonly catalogue: Catalogue
}

/** How long, how far along, and why others went first. */
export function Waiting({ view, stage, catalogue }: WaitingProps) {
  const t = useWords(mineWords)
  const w = useWords(waitWords)
  return (
    <>
      <OwnNumber number={view.number} />
      <section className={styles.card}>
        <h1>{t('wait')}</h1>
        <Wait wait={stage.wait} />
        <Progress stage={stage} />
        <p className={styles.line}>
          <span>{t('takenAt', { time: clockOf(view.takenAt) })}</span>
          <strong>{stage.ahead > 0 ? t('ahead', { people: stage.ahead }) : t('next')}</strong>
        </p>
      </section>
      {view.slow && <p className={styles.soft}>{w('slow')}</p>}
      <Situation view={view} stage={stage} />
      <Overtaken overtakenBy={view.overtakenBy} catalogue={catalogue} />
    </>
  )
}

function Wait({ wait }: { readonly wait: WaitingProps['stage']['wait'] }) {
  const t = useWords(mineWords)
  const { language } = useLanguage()
  const { kind, main, latest } = waitParts(wait, language)
  if (kind === 'none') return <p className={styles.unknown}>{main}</p>
  return (
    <>
      <p className={styles.about}>{kind === 'at-once' ? t('anyMoment') : main}</p>
      {latest && <p className={styles.latest}>{latest}</p>}
    </>
  )
}

function Progress({ stage: { ahead, aheadAtFirst } }: Pick<WaitingProps, 'stage'>) {
  const t = useWords(mineWords)
  const done = aheadAtFirst > 0 ? Math.min(1, Math.max(0, 1 - ahead / aheadAtFirst)) : 1
  return (
    <div
      className={styles.track}
      role='progressbar'
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(done * 100)}
    >
      <div style={{ width: `${Math.max(4, done * 100)}%` } satisfies CSSProperties} />
    </div>
  )
}

/** What is special about this wait, if anything. */
function Situation({ view, stage }: Pick<WaitingProps, 'view' | 'stage'>) {
  const t = useWords(mineWords)
  const people = stage.lettingPass
  const isAway = view.may['return-ticket'] === null
  if (people > 0) return <p className={styles.notice}>{t(isAway ? 'letting' : 'returned', { people })}</p>
  if (stage.ahead <= 1 && stage.aheadAtFirst > 1) return <p className={styles.notice}>{t('soon')}</p>
  if (stage.slot !== null) return <p className={styles.soft}>{t('slot', { time: clockOf(stage.slot) })}</p>
  return null
}
