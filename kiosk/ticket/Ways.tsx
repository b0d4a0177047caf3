import type { Dispatch } from 'react'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { Doors } from '../../shared/views.ts'
import type { Move } from './visit.ts'
import { startWords } from './words.ts'

interface WaysProps {
  readonly doors: Doors
  readonly isFirst: boolean
  readonly go: Dispatch<Move>
  readonly onRestart: () => void
}

/** Back and start again, always in the same place. The first page has two quiet ways there. */
export function Ways({ doors, isFirst, go, onRestart }: WaysProps) {
  const t = useWords(startWords)
  const frame = useWords(frameWords)
  // A page that says the doors are shut has all of this in its middle.
  if (isFirst && (doors.stage === 'closed' || doors.bookingOnly)) return null
  if (isFirst)
    return (
      <>
        <TouchButton
          kind='quiet'
          icon={<Icon name='calendar' />}
          onPress={() => go({ type: 'go', page: { name: 'booking' } })}
        >
          {t('booking')}
        </TouchButton>
        <TouchButton
          kind='quiet'
          icon={<Icon name='plate' />}
          onPress={() => go({ type: 'go', page: { name: 'counters' } })}
        >
          {t('counters')}
        </TouchButton>
      </>
    )
  return (
    <>
      <TouchButton icon={<Icon name='back' />} onPress={() => go({ type: 'back' })}>
        {frame('back')}
      </TouchButton>
      <TouchButton icon={<Icon name='restart' />} onPress={onRestart}>
        {frame('restart')}
      </TouchButton>
    </>
  )
}
