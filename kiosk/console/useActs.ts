import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Command, Refusal } from '../../shared/contract.ts'
import type { ConsoleAct, Seat } from '../../shared/staff-views.ts'
import type { Acting } from '../../shared/ui/useAct.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import type { Asking } from './asking.ts'
import type { KeyedAct } from './keys.ts'
import { nextStep } from './next-step.ts'
import { refusalNow } from './refusal-now.ts'

/** One thing that can be pressed, by its button or by its key. */
export interface Pressable {
  readonly why: Refusal | null
  readonly busy: boolean
  readonly press: () => void
}

/** Everything at the right of the console. Buttons and keys ask here, so they can never differ. */
export function useActs(
  seat: Seat,
  catalogue: Catalogue,
  { act, busy }: Acting,
  ask: (asking: Asking) => void,
  rung: Refusal | null,
): Readonly<Record<KeyedAct | 'close', Pressable>> {
  const now = useNow()
  const [pressed, setPressed] = useState<string | null>(null)
  const { counter } = seat
  const doing = (why: Refusal | null, command: Command): Pressable => ({
    why,
    busy: busy && pressed === command.type,
    press: () => {
      setPressed(command.type)
      void act(command)
    },
  })
  const asking = (why: Refusal | null, question: Asking): Pressable => ({
    why,
    busy: false,
    press: () => ask(question),
  })
  const refused = (name: ConsoleAct) => refusalNow(seat, name, catalogue, now)
  const step = nextStep(seat)
  return {
    next: doing(refused(step.act), step.command),
    recall: doing(refused('recall'), { type: 'recall', counter }),
    pass: doing(refused('pass'), { type: 'pass', counter }),
    hold: doing(refused('hold'), { type: 'hold', counter }),
    finish: doing(refused('finish'), { type: 'finish', counter }),
    undo: doing(refused('undo'), { type: 'undo', counter }),
    supervisor: doing(rung, { type: 'ring-bell', aid: 'supervisor', counter }),
    transfer: asking(refused('transfer'), { name: 'transfer' }),
    matters: asking(refused('mark-matters'), { name: 'matters' }),
    close: asking(refused('close-counter'), { name: 'close' }),
    pause:
      seat.stage === 'paused'
        ? doing(refused('resume-counter'), { type: 'resume-counter', counter })
        : asking(refused('pause-counter'), { name: 'pause' }),
  }
}
