import { useSyncExternalStore } from 'react'

/** Whether this screen was asked to keep still. */
export function useCalm(): boolean {
  return useSyncExternalStore(subscribe, () => wish.matches)
}

const wish = matchMedia('(prefers-reduced-motion: reduce)')

function subscribe(listener: () => void): () => void {
  wish.addEventListener('change', listener)
  return () => wish.removeEventListener('change', listener)
}
