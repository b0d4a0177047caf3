import type { Score } from '../../contract.ts'
import styles from './Face.module.css'

/** The drawing of one score. Its words stand beside it. */
export function Face({ score }: { readonly score: Score }) {
  return (
    <svg className={styles.face} data-score={score} viewBox='0 0 140 140' aria-hidden='true'>
      <circle className={styles.head} cx='70' cy='70' r='66' />
      <circle className={styles.eye} cx='47' cy='55' r='9' />
      <circle className={styles.eye} cx='93' cy='55' r='9' />
      <path className={styles.mouth} d={mouths[score]} />
    </svg>
  )
}

const mouths: Readonly<Record<Score, string>> = {
  5: 'M40 86 C48 108 92 108 100 86',
  4: 'M44 90 C54 102 86 102 96 90',
  3: 'M45 94 H95',
  2: 'M44 100 C54 88 86 88 96 100',
  1: 'M41 106 C50 84 90 84 99 106',
}
