import type { Catalogue } from '../../shared/catalogue.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { ratingWords } from '../../shared/ui/rating/words.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { MineView } from '../../shared/views.ts'
import { Called } from './Called.tsx'
import { OwnNumber } from './OwnNumber.tsx'
import styles from './Stage.module.css'
import { Waiting } from './Waiting.tsx'
import { mineWords } from './words.ts'

interface StageProps {
  readonly view: MineView
  readonly catalogue: Catalogue
  readonly onRate: () => void
}

/** What is happening with the number now: one thing large, the rest quiet. */
export function Stage({ view, catalogue, onRate }: StageProps) {
  const t = useWords(mineWords)
  const { stage } = view
  switch (stage.name) {
    case 'waiting':
      return <Waiting view={view} stage={stage} catalogue={catalogue} />
    case 'called':
      return <Called number={view.number} stage={stage} />
    case 'serving':
      return <Plain number={view.number} title={t('servingTitle')} words={t('atCounter', { counter: stage.counter })} />
    case 'held':
      return <Plain number={view.number} title={t('heldTitle', { counter: stage.counter })} words={t('held')} />
    case 'passed':
      return <Passed view={view} minutes={catalogue.calling.returnMinutes} />
    case 'done':
      return <Done rating={view.rating} onRate={onRate} />
    case 'gone':
      return <Plain number={view.number} title={t('goneTitle')} words={t('gone')} />
  }
}

interface PassedProps {
  readonly view: MineView
  readonly minutes: number
}

/** By when to be back. Who may not come back any more reads why below, and is not told to press what is not there. */
function Passed({ view: { number, may }, minutes }: PassedProps) {
  const t = useWords(mineWords)
  const words = may['return-ticket'] === null ? t('passed', { minutes }) : null
  return <Plain number={number} title={t('passedTitle')} words={words} />
}

interface PlainProps {
  readonly number: string
  readonly title: string
  readonly words: string | null
}

function Plain({ number, title, words }: PlainProps) {
  return (
    <>
      <OwnNumber number={number} />
      <div className={styles.plain}>
        <h1>{title}</h1>
        {words && <p>{words}</p>}
      </div>
    </>
  )
}

/** The same for every visitor: the faces come only when they are asked for. */
function Done({ rating, onRate }: { readonly rating: MineView['rating']; readonly onRate: () => void }) {
  const t = useWords(mineWords)
  const r = useWords(ratingWords)
  return (
    <div className={styles.done}>
      <Icon name='check' size='tile' />
      <h1>{t('doneTitle')}</h1>
      <p>{t('done')}</p>
      {rating === 'given' && <p role='status'>{r('thanksMore')}</p>}
      {typeof rating === 'object' && (
        <TouchButton kind='primary' className={styles.rate} onPress={onRate}>
          {t('rate')}
        </TouchButton>
      )}
    </div>
  )
}
