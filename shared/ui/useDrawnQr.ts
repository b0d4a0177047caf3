import { useEffect, useState } from 'react'
import type { QrCode } from '../contract.ts'
import { qrPath } from '../qr-path.ts'

/** A QR code drawn in the browser: what it says goes nowhere. null until the drawing is there. */
export function useDrawnQr(text: string | null): QrCode | null {
  const [drawn, setDrawn] = useState<{ readonly text: string; readonly qr: QrCode } | null>(null)
  useEffect(() => {
    let isOld = false
    if (text !== null)
      void draw(text).then((qr) => {
        if (!isOld) setDrawn({ text, qr })
      })
    return () => {
      isOld = true
    }
  }, [text])
  return drawn?.text === text ? drawn.qr : null
}

async function draw(text: string): Promise<QrCode> {
  const { default: QRCode } = await import('qrcode')
  return qrPath(QRCode.create(text, { errorCorrectionLevel: 'M' }).modules)
}
