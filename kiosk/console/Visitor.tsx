import type { Catalogue } from '../../shared/catalogue.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import { Idle } from './Idle.tsx'
import { Resting } from './Resting.tsx'
import { Visit } from './Visit.tsx'
import styles from './Visitor.module.css'
import { Why } from './Why.tsx'

interface VisitorProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
}

/** The middle of the console: the visitor; or who would be next; or rest. */
export function Visitor({ view, seat, catalogue }: VisitorProps) {
  return (
    <>
      <div className={styles.visitor}>
        {seat.current ? (
          <Visit current={seat.current} catalogue={catalogue} />
        ) : seat.stage === 'paused' ? (
          <Resting seat={seat} />
        ) : (
          <Idle view={view} seat={seat} catalogue={catalogue} />
        )}
      </div>
      {seat.current && <Why current={seat.current} catalogue={catalogue} />}
    </>
  )
}
