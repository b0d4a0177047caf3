import { useEffect, useState } from 'react'

/** The colours and the font of the page, for what is drawn on a canvas. */
export interface Inks {
  readonly strong: string
  readonly soft: string
  readonly target: string
  readonly words: string
  readonly line: string
  readonly family: string
  readonly size: number
}

/** null until the font is there: a canvas is not drawn again when one arrives later. */
export function useInks(): Inks | null {
  const [inks, setInks] = useState<Inks | null>(null)
  useEffect(() => {
    let isGone = false
    void document.fonts.load('500 15px "Noto Sans TC"', '0123456789/').finally(() => {
      if (!isGone) setInks(inksOf(getComputedStyle(document.documentElement)))
    })
    return () => {
      isGone = true
    }
  }, [])
  return inks
}

/** The small print of a staff screen. */
const textFactor = 0.83

function inksOf(page: CSSStyleDeclaration): Inks {
  const token = (name: string) => page.getPropertyValue(name).trim()
  return {
    strong: token('--teal'),
    soft: token('--teal-tint'),
    target: token('--persimmon'),
    words: token('--ink-soft'),
    line: token('--line'),
    family: page.fontFamily,
    size: Number.parseFloat(page.fontSize) * textFactor,
  }
}
