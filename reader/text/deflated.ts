// SPDX-License-Identifier: MulanPSL-2.0
import { inflateSync } from 'node:zlib'
import { LARGEST_PART } from './zip.ts'

/** All packed pieces of one report together stay far under this. */
const LARGEST_WHOLE = 4 * LARGEST_PART

/**
 * Whether the packed pieces of a PDF unpack to more than any report holds. They are unpacked once under a limit before the library,
 * which knows none, does so; a piece that cannot be unpacked is left to the library.
 */
export function unpacksBeyondMeasure(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let whole = 0
  for (let at = view.indexOf('stream'); at !== -1; at = view.indexOf('stream', at + 6)) {
    let start = at + 6
    if (view[start] === 0x0d) start++
    if (view[start] === 0x0a) start++
    const isDeflated = (view[start]! & 0x0f) === 8 && view.readUInt16BE(Math.min(start, view.length - 2)) % 31 === 0
    if (!isDeflated || view.toString('latin1', at - 3, at) === 'end') continue
    const end = view.indexOf('endstream', start)
    const size = sizeUnpacked(view.subarray(start, end === -1 ? undefined : end))
    if (size === undefined) return true
    whole += size
    if (whole > LARGEST_WHOLE) return true
  }
  return false
}

/** Undefined: beyond the limit. */
function sizeUnpacked(packed: Uint8Array): number | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST_PART }).length
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0
  }
}
