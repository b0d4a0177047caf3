/** A list as an office has it: UTF-8, or Big5 as older programs of the administration write it. */
export async function readList(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the only other writing that an office's programs use.
    return new TextDecoder('big5').decode(bytes)
  }
}
