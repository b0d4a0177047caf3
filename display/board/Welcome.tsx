import { TwoLanguages } from './TwoLanguages.tsx'
import styles from './Welcome.module.css'
import { boardWords } from './words.ts'

/** Before the first call of the day. */
export function Welcome() {
  return (
    <section className={styles.welcome}>
      <h1>
        <TwoLanguages table={boardWords} say='welcome' />
      </h1>
      <p>
        <TwoLanguages table={boardWords} say='takeNumber' />
      </p>
    </section>
  )
}
