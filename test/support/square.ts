import jsQR from 'jsqr'
import type { Page } from 'playwright-core'

/** What a phone or a scanner reads from the square on the page. */
export async function squareOn(page: Page, name: string): Promise<string> {
  const square = page.getByRole('img', { name })
  await square.waitFor()
  const shot = (await square.screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const pixels = pen?.getImageData(0, 0, image.width, image.height)
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height }
  }, shot)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}
