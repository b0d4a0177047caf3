import { type RefObject, useEffect, useRef, useState } from 'react'
import { openReader } from './code-reader.ts'

export type CameraStage = 'starting' | 'looking' | 'refused'

/** Looks through the camera five times a second until it is let go of. Nothing that it sees is kept. */
export function useCamera(
  facing: 'user' | 'environment',
  onCode: (code: string) => void,
): { readonly video: RefObject<HTMLVideoElement | null>; readonly stage: CameraStage } {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(onCode)
  told.current = onCode
  const [stage, setStage] = useState<CameraStage>('starting')
  useEffect(() => {
    const stop = new AbortController()
    look(
      video,
      facing,
      (code) => told.current(code),
      () => setStage('looking'),
      stop.signal,
    ).catch(() => {
      if (!stop.signal.aborted) setStage('refused')
    })
    return () => stop.abort()
  }, [facing])
  return { video, stage }
}

const pause = 200

async function look(
  place: RefObject<HTMLVideoElement | null>,
  facingMode: string,
  onCode: (code: string) => void,
  onStart: () => void,
  signal: AbortSignal,
): Promise<void> {
  const [stream, read] = await Promise.all([
    navigator.mediaDevices.getUserMedia({ video: { facingMode }, audio: false }),
    openReader(),
  ])
  const end = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  signal.addEventListener('abort', end)
  if (signal.aborted) return end()
  const video = place.current
  if (!video) return end()
  video.srcObject = stream
  await video.play()
  onStart()
  while (!signal.aborted) {
    const code = await read(video)
    if (code !== null && !signal.aborted) onCode(code)
    await new Promise((done) => setTimeout(done, pause))
  }
}
