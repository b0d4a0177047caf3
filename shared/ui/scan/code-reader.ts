/** Reads the code that a camera sees now; null if there is none. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | null>

/** The browser's own reader where it has one, else one that is fetched. */
export async function openReader(): Promise<CodeReader> {
  return (await hasOwn()) ? own() : fetched()
}

async function hasOwn(): Promise<boolean> {
  if (!('BarcodeDetector' in window)) return false
  const formats = await BarcodeDetector.getSupportedFormats()
  return formats.includes('qr_code')
}

function own(): CodeReader {
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
}

/** Large enough for a square of a hand's width, small enough for an old tablet. */
const width = 640

async function fetched(): Promise<CodeReader> {
  const { default: read } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!pen || video.videoWidth === 0) return null
    canvas.width = width
    canvas.height = Math.round((width * video.videoHeight) / video.videoWidth)
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    return read(data, canvas.width, canvas.height, { inversionAttempts: 'dontInvert' })?.data || null
  }
}
