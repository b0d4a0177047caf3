import { useState } from 'react'

/** Whether the keys act: who speaks to the machine or uses a switch can turn them off (WCAG 2.1.4). Remembered. */
export function useKeysOn(): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(() => localStorage.getItem(memory) !== 'off')
  const toggle = () => {
    localStorage.setItem(memory, on ? 'off' : 'on')
    setOn(!on)
  }
  return { on, toggle }
}

const memory = 'console-keys'
