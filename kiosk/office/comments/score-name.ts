import { inLanguage, type Language, type Text } from '../../../shared/language.ts'
import { faceWords } from '../../../shared/ui/words/faces.ts'

const faces: Readonly<Record<number, Text>> = faceWords

/** The words under the face. */
export function scoreName(score: number, language: Language): string {
  const words = faces[score]
  return words ? inLanguage(words, language) : String(score)
}
