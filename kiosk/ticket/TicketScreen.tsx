import { type ReactNode, useCallback, useEffect, useReducer } from 'react'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { chooseLanguage, useLanguage } from '../../shared/ui/useLanguage.ts'
import { useModes } from '../../shared/ui/useModes.ts'
import { fetchAsides } from './asides.ts'
import { Foot } from './Foot.tsx'
import { IdleDialog } from './IdleDialog.tsx'
import { PageOf } from './PageOf.tsx'
import { Reader } from './Reader.tsx'
import { useIdle } from './useIdle.ts'
import { useVoice } from './useVoice.ts'
import { atRest, move } from './visit.ts'
import { Ways } from './Ways.tsx'

/** The entrance tablet: what brings you here → which one → papers and turn → a number. */
export const TicketScreen: ScreenOf<'ticket'> = ({ view, catalogue }) => {
  const [visit, go] = useReducer(move, atRest)
  const { language } = useLanguage()
  const { modes, reset: resetModes } = useModes()
  const voice = useVoice(language)
  const isTouched =
    visit !== atRest || language !== 'zh-TW' || voice.stage !== 'off' || Object.values(modes).some(isUnusual)
  const { idle, wake } = useIdle(isTouched)
  useBusy(isTouched)
  // Whoever begins may want any page, and the line may break meanwhile.
  useEffect(() => {
    const begin = () => void fetchAsides()
    addEventListener('pointerdown', begin, { once: true })
    return () => removeEventListener('pointerdown', begin)
  }, [])

  const restart = useCallback(() => {
    go({ type: 'restart' })
    resetModes()
    voice.reset()
    chooseLanguage('zh-TW')
  }, [resetModes, voice.reset])

  const { page } = visit.now
  const place = `${visit.before.length} ${page.name}`
  const usual = <Ways doors={view.doors} isFirst={visit.before.length === 0} go={go} onRestart={restart} />
  const foot = (ways: ReactNode = usual) => <Foot ways={ways} voice={voice} bell={view.bell} />
  return (
    <>
      <PageOf key={place} view={view} catalogue={catalogue} step={visit.now} go={go} onRestart={restart} foot={foot} />
      <IdleDialog open={idle} onStay={wake} onRestart={restart} />
      {voice.voice && <Reader key={`${place} ${idle}`} voice={voice.voice} language={language} />}
    </>
  )
}

function isUnusual(mode: string): boolean {
  return mode !== 'normal'
}
