import { useEffect, useRef } from 'react'
import type { Refusal as Refused } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/ui/parts/Refusal.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import styles from './Faults.module.css'
import { faultIn } from './fault-in.ts'
import type { Fault } from './setup-file.ts'
import { setupWords } from './words.ts'

/** Every fault of a setup at once: where, and what is wrong there. */
export function Faults({ refusal, faults }: { readonly refusal: Refused; readonly faults: readonly Fault[] }) {
  const t = useWords(setupWords)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) place.current?.scrollIntoView({ block: 'nearest' })
  }, [faults])
  if (faults.length === 0) return <Refusal refusal={refusal} />
  return (
    <div ref={place} role='alert' className={styles.faults}>
      <h3>{t('faultsTitle', { count: faults.length })}</h3>
      <p>{t('faultsHow')}</p>
      <ul>
        {faults.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <strong>{partName(path, t)}</strong>
            {path === wholeFile ? <span /> : <code>{path}</code>}
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is allowed is said in the language of the reader; the rest are words of the schema, in English. */
function Reason({ reason }: { readonly reason: string }) {
  const { language } = useLanguage()
  const words = faultIn(reason, language)
  return words === null ? <span lang='en'>{reason}</span> : <span>{words}</span>
}

/** The part of the setup in words; the path beside it says exactly where. */
function partName(path: string, t: ReturnType<typeof useWords<typeof setupWords>>): string {
  if (path === wholeFile) return t('wholeFile')
  const [first = ''] = path.split('.')
  return isPart(first) ? t(first) : ''
}

/** As the office names a fault that is in no part of it. */
const wholeFile = '(the file)'

const parts = [
  'counters',
  'lanes',
  'hours',
  'roster',
  'policy',
  'surge',
  'calling',
  'targets',
  'rating',
  'notices',
  'notice',
  'matters',
  'office',
  'languages',
  'series',
  'backLine',
  'tiles',
  'quietTile',
  'booking',
] as const

function isPart(name: string): name is (typeof parts)[number] {
  return parts.some((part) => part === name)
}
