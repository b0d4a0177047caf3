import type { QrCode } from './contract.ts'

/** The dark modules of a QR code as one path. */
export function qrPath({ size, data }: { readonly size: number; readonly data: ArrayLike<number> }): QrCode {
  let path = ''
  for (let index = 0; index < data.length; index++)
    if (data[index]) path += `M${index % size} ${Math.floor(index / size)}h1v1h-1z`
  return { size, path }
}
