import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { AtCounter } from './AtCounter.tsx'
import { ChooseCounter } from './ChooseCounter.tsx'

/** First a counter, then the work at it. */
export const ConsoleScreen: ScreenOf<'console'> = ({ view, catalogue }) =>
  view.seat ? (
    <AtCounter key={view.seat.counter} view={view} seat={view.seat} catalogue={catalogue} />
  ) : (
    <ChooseCounter view={view} catalogue={catalogue} />
  )
