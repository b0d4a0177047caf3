import { useCallback, useSyncExternalStore } from 'react'

const walking = '#review'

/** Kept in the address, so that a tablet that walks is not back at the desk after a reload. */
export function useWalking(): readonly [boolean, (isWalking: boolean) => void] {
  const isWalking = useSyncExternalStore(subscribe, () => location.hash === walking)
  const walk = useCallback((on: boolean) => {
    location.hash = on ? walking : ''
  }, [])
  return [isWalking, walk]
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
