// SPDX-License-Identifier: MulanPSL-2.0

/** One file of an archive; its body must have exactly `bytes` bytes. */
export interface TarFile {
  name: string
  bytes: number
  body: AsyncIterable<Uint8Array>
}

const block = 512
const padding = (bytes: number): number => (block - (bytes % block)) % block

/** A ustar archive, piece by piece, so that its length is nobody's memory; any tar opens it. */
export async function* tar(files: AsyncIterable<TarFile>): AsyncGenerator<Uint8Array> {
  for await (const file of files) {
    yield header(file)
    let written = 0
    for await (const piece of file.body) {
      written += piece.byteLength
      yield piece
    }
    if (written !== file.bytes) throw new Error(`${file.name} 应有 ${file.bytes} 字节，实有 ${written} 字节`)
    yield new Uint8Array(padding(written))
  }
  yield new Uint8Array(2 * block)
}

function header({ name, bytes }: TarFile): Uint8Array {
  if (Buffer.byteLength(name) > 100) throw new Error(`备份内的文件名过长：${name}`)
  const head = Buffer.alloc(block)
  const octal = (n: number, width: number): string => n.toString(8).padStart(width - 1, '0')
  head.write(name, 0)
  head.write(octal(0o600, 8), 100)
  head.write(octal(0, 8), 108)
  head.write(octal(0, 8), 116)
  head.write(octal(bytes, 12), 124)
  head.write(octal(0, 12), 136)
  head.write('        ', 148)
  head.write('0', 156)
  head.write('ustar\u000000', 257)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${octal(sum, 7)}\u0000 `, 148)
  return head
}

/** The files of an archive in order. The body of each must be read to its end before the next is asked for. @throws Error when it is cut off or no archive. */
export async function* untar(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const source = new Pieces(pieces)
  for (;;) {
    const head = await source.take(block)
    if (head.every(byte => byte === 0)) return
    const { name, bytes } = readHeader(head)
    yield { name, bytes, body: source.piecesOf(bytes) }
    await source.take(padding(bytes))
  }
}

function readHeader(head: Buffer): { name: string; bytes: number } {
  const text = (from: number, length: number): string => head.toString('utf8', from, from + length).replace(/\u0000.*$/s, '').trim()
  const sum = head.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  const bytes = Number.parseInt(text(124, 12), 8)
  if (Number.parseInt(text(148, 8), 8) !== sum || !Number.isSafeInteger(bytes)) throw new Error('这不是法镇的备份文件，或者文件已损坏')
  return { name: text(0, 100), bytes }
}

/** Bytes on demand from pieces of any length. */
class Pieces {
  private readonly source: AsyncIterator<Uint8Array>
  private rest: Buffer = Buffer.alloc(0)

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.source = pieces[Symbol.asyncIterator]()
  }

  async take(bytes: number): Promise<Buffer> {
    const parts: Uint8Array[] = []
    for await (const piece of this.piecesOf(bytes)) parts.push(piece)
    return Buffer.concat(parts)
  }

  async *piecesOf(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0;) {
      if (this.rest.length === 0) await this.more()
      const piece = this.rest.subarray(0, left)
      this.rest = this.rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  private async more(): Promise<void> {
    const next = await this.source.next()
    if (next.done) throw new Error('备份文件不完整，后面的内容缺失')
    this.rest = Buffer.from(next.value)
  }
}
