import { useEffect, useRef, useState } from 'react'

/** What an address of the server answers; read again when `version` changes. null: not read yet. */
export function useRead<Body>(
  address: string,
  version: string,
  isBody: (body: unknown) => body is Body,
): Body | 'failed' | null {
  const [read, setRead] = useState<Read<Body> | null>(null)
  const isWhole = useRef(isBody)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await fetch(address).catch(() => null)
      const body: unknown = await answer?.json().catch(() => null)
      if (isWanted) setRead({ address, version, body: answer?.ok && isWhole.current(body) ? body : 'failed' })
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, version])
  return read?.address === address ? read.body : null
}

interface Read<Body> {
  readonly address: string
  readonly version: string
  readonly body: Body | 'failed'
}
