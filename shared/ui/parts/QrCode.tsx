import type { QrCode as Qr } from '../../contract.ts'
import styles from './QrCode.module.css'

/** A QR code with the quiet zone of four modules that readers need. Black on white also at night. */
export function QrCode({ qr, label }: { readonly qr: Qr; readonly label: string }) {
  const side = qr.size + 2 * quiet
  return (
    <svg
      className={styles.qr}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering='crispEdges'
      role='img'
      aria-label={label}
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} />
      <path d={qr.path} />
    </svg>
  )
}

const quiet = 4
