import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser'
import type { Frame } from '../shared/contract.ts'
import type { View } from '../shared/views.ts'

const known = new WeakMap<View, string>()

/** A view in JSON, made once: it is compared with what a screen was shown last, and sent to as many as see it. */
export function wordsOf(view: View): string {
  const words = known.get(view) ?? JSON.stringify(view)
  known.set(view, words)
  return words
}

/**
 * Speaks as socket.io does, and puts no view into words twice: at every call a thousand phones have a view of their
 * own each, and to write it, look through it for bytes and write it again was most of what a phone cost.
 */
class ViewEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    return isView(packet) ? [`${PacketType.EVENT}["view",${frameWords(packet.data[1])}]`] : super.encode(packet)
  }
}

/** For socket.io's choice of a parser. */
export const viewParser = { Encoder: ViewEncoder, Decoder }

interface ViewPacket extends Packet {
  readonly data: readonly ['view', Frame]
}

function isView(packet: Packet): packet is ViewPacket {
  const { type, nsp, id, data } = packet
  return type === PacketType.EVENT && nsp === '/' && id === undefined && Array.isArray(data) && data[0] === 'view'
}

function frameWords({ epoch, build, version, at, view }: Frame): string {
  const head = JSON.stringify({ epoch, build, version, at })
  return `${head.slice(0, -1)},"view":${wordsOf(view)}}`
}
