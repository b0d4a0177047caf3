import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { placed } from '../placed.ts'
import { type Away, AwayRow } from './AwayRow.tsx'
import { Chips } from './Chips.tsx'
import styles from './Roster.module.css'
import { rosterWords } from './roster-words.ts'
import type { Draft } from './useDraft.ts'

interface RosterProps {
  readonly setup: Setup
  readonly change: Draft['change']
}

const lunch: Away = { weekdays: [1, 2, 3, 4, 5], from: '12:00', to: '12:45', counters: [] }

/** Who is off when, every week; and the counters that are off unless they are opened. */
export function Roster({ setup, change }: RosterProps) {
  const t = useWords(rosterWords)
  const { away } = setup.roster
  const set = (next: readonly Away[]) => change('roster', { away: [...next] })
  return (
    <>
      <section className={card.card}>
        <h3>{t('away')}</h3>
        <p className={card.quiet}>{t('awayHow')}</p>
        {away.length === 0 && <p>{t('nobody')}</p>}
        {away.map(placed).map(({ one, place }) => (
          <AwayRow
            key={place}
            name={t('row', { nth: place + 1 })}
            away={one}
            setup={setup}
            onChange={(next) => set(away.map((other, index) => (index === place ? next : other)))}
            onRemove={() => set(away.filter((_, index) => index !== place))}
          />
        ))}
        <TouchButton className={styles.add ?? ''} icon={<Icon name='plus' />} onPress={() => set([...away, lunch])}>
          {t('add')}
        </TouchButton>
      </section>
      <FlexibleCounters counters={setup.counters} onChange={(counters) => change('counters', counters)} />
    </>
  )
}

type Counters = Setup['counters']

function FlexibleCounters({
  counters,
  onChange,
}: {
  readonly counters: Counters
  readonly onChange: (counters: Counters) => void
}) {
  const t = useWords(rosterWords)
  const toggle = (number: number) =>
    onChange(counters.map((one) => (one.number === number ? { ...one, flexible: !one.flexible } : one)))
  return (
    <section className={card.card}>
      <h3>{t('flexible')}</h3>
      <p className={card.quiet}>{t('flexibleHow')}</p>
      <Chips
        label={t('flexible')}
        chips={counters.map(({ number: id, flexible: chosen }) => ({
          id,
          name: t('counter', { counter: id }),
          chosen,
        }))}
        onToggle={toggle}
      />
    </section>
  )
}
