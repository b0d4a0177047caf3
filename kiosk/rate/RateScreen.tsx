import { useEffect, useState } from 'react'
import { second } from '../../shared/time.ts'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { chooseLanguage } from '../../shared/ui/useLanguage.ts'
import type { RateView } from '../../shared/views.ts'
import { AskPage } from './AskPage.tsx'
import { RestPage } from './RestPage.tsx'
import { ThanksPage } from './ThanksPage.tsx'

/** Where the visitor is. "begun" outlasts the invitation: who has pressed a face may finish. */
type Stage =
  | { readonly name: 'following' }
  | { readonly name: 'begun'; readonly token: string }
  | { readonly name: 'over'; readonly token: string; readonly thanks: boolean }

/** The counter's tablet: rests, asks the visitor just finished, thanks, and rests again. */
export const RateScreen: ScreenOf<'rate'> = ({ view, catalogue }) => {
  const [stage, setStage] = useState<Stage>({ name: 'following' })
  const asked = askedNow(view.invitation, stage)
  const isThanking = stage.name === 'over' && stage.thanks
  useBusy(asked !== null)
  useEffect(() => {
    if (!isThanking) return
    const timer = setTimeout(() => setStage((now) => (now.name === 'over' ? { ...now, thanks: false } : now)), thanked)
    return () => clearTimeout(timer)
  }, [isThanking])
  // The next visitor begins in Mandarin.
  useEffect(() => {
    if (!asked && !isThanking) chooseLanguage('zh-TW')
  }, [asked, isThanking])

  if (isThanking) return <ThanksPage />
  if (asked)
    return (
      <AskPage
        key={asked}
        token={asked}
        languages={catalogue.languages}
        isInvited={view.invitation.name === 'asking' && view.invitation.token === asked}
        onBegin={() => setStage({ name: 'begun', token: asked })}
        onOver={(how) => setStage({ name: 'over', token: asked, thanks: how === 'rated' })}
      />
    )
  const wish = wishIn(view.invitation, stage)
  return <RestPage view={view} onWish={wish === null ? null : () => setStage({ name: 'begun', token: wish })} />
}

const thanked = 3.5 * second

function askedNow(invitation: RateView['invitation'], stage: Stage): string | null {
  if (stage.name === 'begun') return stage.token
  const isOver = stage.name === 'over' && invitation.name === 'asking' && stage.token === invitation.token
  return invitation.name === 'asking' && !isOver ? invitation.token : null
}

/** Who closed the faces without rating may open them again. */
function wishIn(invitation: RateView['invitation'], stage: Stage): string | null {
  if (invitation.name !== 'on-request') return null
  return stage.name === 'over' && stage.thanks && stage.token === invitation.token ? null : invitation.token
}
