import { useEffect } from 'react'

/** Keeps the phone's screen awake while the number may be called, where the browser allows it (it wants https). */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let stopped = false
    const hold = async () => {
      if (document.hidden) return
      lock = await navigator.wakeLock.request('screen').catch(letSleep)
      if (stopped) void lock?.release()
    }
    void hold()
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', hold)
    return () => {
      stopped = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [wanted])
}

/** Refused on low battery: the page works all the same. */
function letSleep(): null {
  return null
}
