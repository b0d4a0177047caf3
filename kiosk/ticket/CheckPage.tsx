import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useView } from '../../shared/ui/useView.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import styles from './CheckPage.module.css'
import { ChosenMatters } from './ChosenMatters.tsx'
import { checkWords } from './check-words.ts'
import { mattersOf, priorityIn, publicLaneOf, turnOf } from './choices.ts'
import { LaneWait } from './LaneWait.tsx'
import { MatterNotes } from './MatterNotes.tsx'
import type { PageProps } from './PageOf.tsx'
import { Papers } from './Papers.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'
import { TodayNotes } from './TodayNotes.tsx'
import { Turns } from './Turns.tsx'

/** Papers, turn and the large button on one calm page: most people press only the button. */
export function CheckPage({ view, catalogue, step, go, foot }: PageProps) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const { online } = useView()
  const { act, busy, refusal, clear } = useAct()
  const turn = turnOf(step, catalogue)
  const matters = mattersOf(catalogue, step.matters)
  const lane = view.lanes.find((one) => one.lane === publicLaneOf(step, catalogue))

  const take = async () => {
    const answer = await act({
      type: 'take-ticket',
      matters: [...step.matters],
      priority: priorityIn(turn),
      quiet: turn === 'quiet',
      language,
      missing: [...step.missing],
    })
    if (answer.ok && answer.slip) go({ type: 'go', page: { name: 'number', slip: answer.slip } })
  }

  const action = (
    <>
      <Refusal refusal={refusal} onClear={clear} />
      <div className={styles.next}>
        {lane && <LaneWait lane={lane} />}
        <TouchButton kind='primary' className={styles.take} busy={busy} why={online ? null : 'offline'} onPress={take}>
          {t('take')}
        </TouchButton>
      </div>
    </>
  )
  return (
    <Sheet
      title={t('title')}
      second={wordsIn(checkWords, secondOf(language))('title')}
      aside={<Turns turn={turn} mayBeQuiet={matters.some((matter) => matter.quiet)} go={go} />}
      action={action}
      foot={foot()}
    >
      <TodayNotes view={view} />
      <ChosenMatters matters={matters} go={go} />
      {matters.length > 0 && <Papers matters={matters} missing={step.missing} go={go} />}
      <MatterNotes matters={matters} />
    </Sheet>
  )
}
