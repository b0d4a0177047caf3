import { useEffect, useState } from 'react'
import { chime } from './chime.ts'
import { lookForVoices } from './speech.ts'

export interface Sound {
  /** "locked": the browser wants a touch before it lets a page be heard. */
  readonly stage: 'ready' | 'locked' | 'none'
  readonly unlock: () => void
  /** Resolves at once where nothing can be heard. */
  readonly ring: () => Promise<void>
}

/** The loudspeaker of this screen. */
export function useSound(): Sound {
  const [context] = useState(() => ('AudioContext' in window ? new AudioContext() : null))
  const [state, setState] = useState(context?.state)
  useEffect(() => {
    lookForVoices()
    if (!context) return
    const notice = () => setState(context.state)
    context.addEventListener('statechange', notice)
    notice()
    return () => context.removeEventListener('statechange', notice)
  }, [context])
  return {
    stage: !context ? 'none' : state === 'running' ? 'ready' : 'locked',
    unlock: () => void context?.resume(),
    ring: () => (context?.state === 'running' ? chime(context) : Promise.resolve()),
  }
}
