import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Command, PriorityGroup, Refusal } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { MatterId } from '../../shared/setup.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { shortMatterName } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { languageNames } from '../../shared/ui/words/languages.ts'
import { priorityWords } from '../../shared/ui/words/priority-groups.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { Doors } from '../../shared/views.ts'
import { AllMatters } from './AllMatters.tsx'
import { ChooseOne } from './ChooseOne.tsx'
import styles from './Issue.module.css'
import { deskWords } from './words.ts'

interface IssueProps {
  readonly doors: Doors
  readonly catalogue: Catalogue
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly giveNumber: (command: Command) => Promise<boolean>
  readonly refusal: Refusal | null
}

/** A number for somebody: one tap for the commonest matters, three at most. */
export function Issue({ doors, catalogue, language, setLanguage, giveNumber, refusal }: IssueProps) {
  const t = useWords(deskWords)
  const groupT = useWords(priorityWords)
  const { language: reader } = useLanguage()
  const [priority, setPriority] = useState<PriorityGroup | null>(null)
  const [asking, ask] = useState<'nothing' | 'priority' | 'language' | 'matters'>('nothing')
  const [tapped, setTapped] = useState<readonly MatterId[]>([])
  const done = () => ask('nothing')
  const askMatters = (first: readonly MatterId[]) => {
    setTapped(first)
    ask('matters')
  }
  /** A quiet matter and a priority number: the visitor chooses, here as at the tablet. */
  const tap = (matter: MatterId) => {
    if (isQuiet(matter) && priority) askMatters([matter])
    else void give([matter], true)
  }
  const isQuiet = (matter: MatterId) => catalogue.matters.some(({ id, quiet }) => id === matter && quiet)
  const give = async (matters: readonly MatterId[], quiet: boolean) => {
    const given = await giveNumber({
      type: 'take-ticket',
      matters: [...matters],
      // The quiet counter has no priority numbers; who chose it, chose that.
      priority: quiet && matters.some(isQuiet) ? null : priority,
      quiet,
      language,
      missing: [],
    })
    if (!given) return
    done()
    setPriority(null)
  }
  const priorityOptions = [
    ...groups.map((group) => ({ value: group, words: groupT(group) })),
    ...(priority ? [{ value: null, words: t('noPriority') }] : []),
  ]
  return (
    <section className={styles.issue}>
      <div className={styles.head}>
        <h2>{t('issue')}</h2>
        <p>{doorWords(doors)}</p>
      </div>
      <div className={styles.tiles}>
        {commonest(catalogue).map((matter) => (
          <TouchButton key={matter} className={styles.tile ?? ''} onPress={() => tap(matter)}>
            {shortMatterName(catalogue, matter, reader)}
          </TouchButton>
        ))}
        <TouchButton className={styles.tile ?? ''} icon={<Icon name='more' />} onPress={() => askMatters([])}>
          {t('others')}
        </TouchButton>
        <TouchButton
          className={`${styles.tile} ${styles.priority}`}
          icon={<Icon name='heart' />}
          pressed={priority !== null}
          onPress={() => ask('priority')}
        >
          {priority ? groupT(priority) : t('priority')}
        </TouchButton>
        <TouchButton
          className={`${styles.tile} ${styles.language}`}
          icon={<Icon name='globe' />}
          pressed={language !== 'zh-TW'}
          onPress={() => ask('language')}
        >
          <span lang={language}>{languageNames[language]}</span>
        </TouchButton>
      </div>
      {asking === 'matters' && (
        <AllMatters
          catalogue={catalogue}
          first={tapped}
          priority={priority !== null}
          refusal={refusal}
          onGive={give}
          onClose={done}
        />
      )}
      {asking === 'priority' && (
        <ChooseOne
          title={t('priorityTitle')}
          hint={t('priorityHint')}
          options={priorityOptions}
          chosen={priority}
          onChoose={(group) => {
            setPriority(group)
            done()
          }}
          onClose={done}
        />
      )}
      {asking === 'language' && (
        <ChooseOne
          title={t('languageTitle')}
          options={catalogue.languages.map((one) => ({ value: one, words: languageNames[one] }))}
          chosen={language}
          onChoose={(one) => {
            setLanguage(one)
            done()
          }}
          onClose={done}
        />
      )}
    </section>
  )

  function doorWords(now: Doors): string {
    if (now.stage === 'closed') return t('closedNow')
    if (now.bookingOnly) return t('bookingOnly')
    return now.matters ? t('someMatters', { count: now.matters.length }) : ''
  }
}

const groups: readonly PriorityGroup[] = [
  'senior',
  'disability',
  'pregnancy',
  'small-children',
  'other-need',
  'immediate',
]

/** The first matter of each tile is the commonest there. */
function commonest(catalogue: Catalogue): MatterId[] {
  return catalogue.tiles.flatMap(({ matters }) => matters.slice(0, 1))
}
