import { ByteReader } from './codec/byteReader.ts'
import { ByteWriter } from './codec/byteWriter.ts'
import { damaged, GraphError } from './codec/graphError.ts'
import { pack } from './codec/pack.ts'
import { packed } from './codec/packed.ts'
import { sumOf } from './codec/sumOf.ts'
import { unpack } from './codec/unpack.ts'
import type { StoryGraph } from './storyGraph.ts'

export { GraphError }

/** "SLsg", then the format in one byte, then four bytes over all the rest. */
const magic = [0x53, 0x4c, 0x73, 0x67] as const
const format = 1
const headLength = magic.length + 1 + 4

/** A story graph as it is shipped: see decision 7. */
export function encodeGraph(graph: StoryGraph): Uint8Array {
  const writer = new ByteWriter()
  packed.write(writer, pack(graph))
  const body = writer.finish()
  const bytes = new Uint8Array(headLength + body.length)
  bytes.set([...magic, format])
  new DataView(bytes.buffer).setUint32(magic.length + 1, sumOf(body))
  bytes.set(body, headLength)
  return bytes
}

/** The very graph that was encoded. Throws a GraphError on anything else; equal offers come back as one object. */
export function decodeGraph(bytes: Uint8Array): StoryGraph {
  if (magic.some((byte, position) => bytes[position] !== byte)) throw new GraphError('This is no story graph.')
  if (bytes.length < headLength) throw damaged()
  if (bytes[magic.length] !== format)
    throw new GraphError(`The story graph has format ${bytes[magic.length]}, and this version reads format ${format}.`)
  const body = bytes.subarray(headLength)
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length + 1) !== sumOf(body)) throw damaged()
  const reader = new ByteReader(body)
  const content = packed.read(reader)
  reader.end()
  return unpack(content)
}
