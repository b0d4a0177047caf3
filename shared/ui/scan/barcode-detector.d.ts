/** Some browsers read codes by themselves (wicg.github.io/shape-detection-api); TypeScript does not know it yet. */
declare class BarcodeDetector {
  constructor(options: { readonly formats: readonly string[] })
  static getSupportedFormats(): Promise<readonly string[]>
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
