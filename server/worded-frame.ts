import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser'
import type { Frame } from '../shared/contract.ts'
import type { View } from '../shared/views.ts'

/** What a frame says besides its view: for everybody who is shown something at the same moment. */
export type FrameHead = Omit<Frame, 'view'>

/** A frame that knows its words, because they were needed before it was sent. */
export class WordedFrame implements Frame {
  readonly epoch: string
  readonly build: string
  readonly version: number
  readonly at: number
  readonly view: View
  readonly #words: string

  /** @param words the view in JSON */
  constructor({ epoch, build, version, at }: FrameHead, view: View, words: string) {
    this.epoch = epoch
    this.build = build
    this.version = version
    this.at = at
    this.view = view
    this.#words = words
  }

  get words(): string {
    const { epoch, build, version, at } = this
    return `{"epoch":${JSON.stringify(epoch)},"build":${JSON.stringify(build)},"version":${version},"at":${at},"view":${this.#words}}`
  }
}

/**
 * Speaks as socket.io does, and puts no view into words twice: at every call a thousand phones have a view of their
 * own each, and to look through it for bytes and write it again was most of what a phone cost.
 */
class FrameEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const [name, frame] = packet.type === PacketType.EVENT && packet.nsp === '/' ? packet.data : []
    return frame instanceof WordedFrame ? [`${PacketType.EVENT}["${name}",${frame.words}]`] : super.encode(packet)
  }
}

/** For socket.io's choice of a parser. */
export const frameParser = { Encoder: FrameEncoder, Decoder }
