import { useEffect } from 'react'

/**
 * Fetches the rest of the Chinese font when something is to be shown that the house's own slices lack:
 * an office may type any name. Its style sheet alone is 35 kB, so nobody else loads it.
 */
export function useDrawable(shown: unknown): void {
  useEffect(() => {
    if (fetched || shown === null || canDraw(JSON.stringify(shown))) return
    fetched = true
    void import('virtual:rest-of-fonts.css')
  }, [shown])
}

let fetched = false
let drawable: Set<string> | null = null

function canDraw(text: string): boolean {
  drawable ??= new Set([...document.fonts].filter((face) => face.family.includes('Noto Sans TC')).flatMap(charactersOf))
  const known = drawable
  return (text.match(/\p{Script=Han}/gu) ?? []).every((character) => known.has(character))
}

function charactersOf(face: FontFace): string[] {
  return face.unicodeRange.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((point) => Number.parseInt(point, 16))
    return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place))
  })
}
