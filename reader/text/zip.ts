// SPDX-License-Identifier: MulanPSL-2.0
import { inflateRawSync } from 'node:zlib'

/** A part of a Word file is never longer than this when unpacked; what is longer is no report. */
export const LARGEST_PART = 64 * 1024 * 1024

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * One part of a zip archive by its name, or undefined where there is none. The size is limited while unpacking, whatever the archive
 * says of itself, so a zip bomb costs no more than the limit.
 * @throws RangeError when the part unpacks to more than `LARGEST_PART`; Error when the archive is broken.
 */
export function partOfZip(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    if (view.readUInt32LE(at) !== ENTRY) throw new Error('broken central directory')
    const [nameLength, extra, remark] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)]
    if (view.toString('utf8', at + 46, at + 46 + nameLength) === name) return unpack(view, at)
    at += 46 + nameLength + extra + remark
  }
  return undefined
}

function endOf(view: Buffer): number {
  for (let at = view.length - 22; at >= 0 && at > view.length - 66_000; at--) if (view.readUInt32LE(at) === END) return at
  throw new Error('no end of central directory')
}

function unpack(view: Buffer, at: number): Uint8Array {
  const [method, packed, local] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20), view.readUInt32LE(at + 42)]
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
  const data = view.subarray(start, start + packed)
  if (data.length !== packed) throw new Error('part cut off')
  if (method === 0) return data
  if (method !== 8) throw new Error('unknown packing')
  return inflateRawSync(data, { maxOutputLength: LARGEST_PART })
}
