import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { CounterNumber, LaneId } from '../../shared/setup.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { Choice } from './Choice.tsx'
import { dialogWords } from './dialog-words.ts'
import { laneName, laneNames } from './lane-names.ts'

interface OpenCounterProps {
  readonly counter: CounterNumber
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** Opens a counter with its own lanes, or with those that the clerk chooses. */
export function OpenCounter({ counter, catalogue, onClose }: OpenCounterProps) {
  const t = useWords(dialogWords)
  const { language } = useLanguage()
  const setUp = catalogue.counters.find(({ number }) => number === counter)?.serves ?? []
  const [way, setWay] = useState<'as-set-up' | 'own-choice'>('as-set-up')
  const [lanes, setLanes] = useState<readonly LaneId[]>(setUp)
  const [first, setFirst] = useState<LaneId>(nobodyFirst)
  const named = (lane: LaneId) => ({ value: lane, words: laneName(catalogue, lane, language) })
  const serves = tiersOf(lanes, first)
  const order = { type: 'open-counter', counter, ...(way === 'own-choice' && { serves }) } as const
  return (
    <ActDialog
      title={t('openTitle', { counter })}
      hint={laneNames(way === 'own-choice' ? serves : [setUp], catalogue, language)}
      doIt={t('openIt')}
      order={way === 'own-choice' && lanes.length === 0 ? t('atLeastOne') : order}
      onClose={onClose}
    >
      <Choice
        title={t('whichLanes')}
        options={[
          { value: 'as-set-up', words: t('asSetUp') },
          { value: 'own-choice', words: t('ownChoice') },
        ]}
        isChosen={(one) => one === way}
        onChoose={setWay}
      />
      {way === 'own-choice' && (
        <>
          <Choice
            title={t('lanes')}
            options={catalogue.lanes.map(({ id }) => named(id))}
            isChosen={(lane) => lanes.includes(lane)}
            onChoose={(lane) => setLanes(toggled(lanes, lane))}
          />
          <Choice
            title={t('whichFirst')}
            options={[{ value: nobodyFirst, words: t('noFirst') }, ...lanes.map(named)]}
            isChosen={(lane) => lane === (lanes.includes(first) ? first : nobodyFirst)}
            onChoose={setFirst}
          />
        </>
      )}
    </ActDialog>
  )
}

const nobodyFirst = ''

function toggled(lanes: readonly LaneId[], lane: LaneId): LaneId[] {
  return lanes.includes(lane) ? lanes.filter((one) => one !== lane) : [...lanes, lane]
}

/** One tier by the wait; or the lane that goes first, and then the others. */
function tiersOf(lanes: readonly LaneId[], first: LaneId): LaneId[][] {
  const others = lanes.filter((lane) => lane !== first)
  return [lanes.filter((lane) => lane === first), others].filter((tier) => tier.length > 0)
}
