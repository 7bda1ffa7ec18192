// SPDX-License-Identifier: MulanPSL-2.0

type Read = { text: string } | 'protected' | 'broken' | 'other'

const CHAIN_ENDS = 0xfffffffc

/**
 * The text of a Word 97–2003 file (.doc, and .wps which is the same container): the piece table of [MS-DOC] 2.4.1, in a compound file
 * of [MS-CFB]. Only the main text is read; numbers that Word draws by itself are not in it.
 */
export function textOfDoc(bytes: Uint8Array): Read {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const streams = openCompound(view)
    if (streams.has('EncryptedPackage')) return 'protected'
    const main = streams.get('WordDocument')?.()
    if (!main) return 'other'
    const flags = main.readUInt16LE(10)
    if (flags & 0x100) return 'protected'
    const table = streams.get(flags & 0x200 ? '1Table' : '0Table')?.()
    return table ? { text: pieces(main, table) } : 'broken'
  } catch (error) {
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}

/** The streams of a compound file by name, each read when asked for. */
function openCompound(view: Buffer): Map<string, () => Buffer> {
  const size = 1 << view.readUInt16LE(30)
  const small = 1 << view.readUInt16LE(32)
  const limit = view.readUInt32LE(56)
  const sector = (n: number) => view.subarray((n + 1) * size, (n + 2) * size)
  const table = allocation(view, size, sector)
  const directory = chain(view.readUInt32LE(48), table, sector)
  const smallTable = words(chain(view.readUInt32LE(60), table, sector))
  const streams = new Map<string, () => Buffer>()
  let inner: Buffer = Buffer.alloc(0)
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const [length, type] = [directory.readUInt16LE(at + 64), directory[at + 66]]
    const [first, bytes] = [directory.readUInt32LE(at + 116), directory.readUInt32LE(at + 120)]
    if (type === 5) inner = chain(first, table, sector)
    if (type !== 2 || length < 2) continue
    const read = bytes < limit ? () => chain(first, smallTable, n => inner.subarray(n * small, (n + 1) * small)) : () => chain(first, table, sector)
    streams.set(directory.toString('utf16le', at, at + length - 2), () => read().subarray(0, bytes))
  }
  return streams
}

function allocation(view: Buffer, size: number, sector: (n: number) => Buffer): number[] {
  const places = words(view.subarray(76, 512))
  for (let next = view.readUInt32LE(68), left = view.readUInt32LE(72); left > 0 && next < CHAIN_ENDS; left--) {
    const more = words(sector(next))
    next = more.pop() ?? CHAIN_ENDS
    places.push(...more)
  }
  return places.filter(place => place < CHAIN_ENDS && (place + 1) * size < view.length).flatMap(place => words(sector(place)))
}

const words = (part: Buffer): number[] => Array.from({ length: part.length >> 2 }, (_, i) => part.readUInt32LE(i * 4))

function chain(first: number, table: readonly number[], sector: (n: number) => Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = first; at < CHAIN_ENDS; at = table[at] ?? CHAIN_ENDS) {
    if (parts.length > table.length) throw new RangeError('a chain that runs in a circle')
    parts.push(sector(at))
  }
  return Buffer.concat(parts)
}

function pieces(main: Buffer, table: Buffer): string {
  const characters = main.readUInt32LE(76)
  let at = main.readUInt32LE(418)
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1)
  if (table[at] !== 2) throw new RangeError('no piece table')
  const length = table.readUInt32LE(at + 1)
  const count = (length - 4) / 12
  const start = at + 5
  let text = ''
  for (let i = 0; i < count; i++) {
    const [from, to] = [table.readUInt32LE(start + i * 4), table.readUInt32LE(start + (i + 1) * 4)]
    const place = table.readUInt32LE(start + (count + 1) * 4 + i * 8 + 2)
    const narrow = (place & 0x40000000) !== 0
    const offset = (place & 0x3fffffff) >> (narrow ? 1 : 0)
    text += narrow
      ? new TextDecoder('windows-1252').decode(main.subarray(offset, offset + to - from))
      : main.toString('utf16le', offset, offset + (to - from) * 2)
  }
  return visible(text.slice(0, characters))
}

/** A table's row: cells end with U+0007, and so does the row. Short cells belong on one line, long ones are text in a form. */
const ROW = /(?<=^|[\r\u0007])[^\r\u000b\u000c\u0007]{0,40}(?:\u0007[^\r\u000b\u000c\u0007]{1,40})+\u0007\u0007/g

/** Paragraph marks become line ends; field codes go, their results stay. */
const visible = (text: string): string =>
  text
    .replace(ROW, row => `${row.slice(0, -2).replaceAll('\u0007', '\t')}\r`)
    .replace(/\u0013[^\u0014\u0015]*\u0014?/g, '')
    .replace(/[\u0000-\u0006\u0008\u0015\u0014]/g, '')
    .replace(/[\r\u000b\u000c\u0007]/g, '\n')
