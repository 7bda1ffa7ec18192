// SPDX-License-Identifier: MulanPSL-2.0
import { textOfDoc } from './doc.ts'
import { textOfDocx } from './docx.ts'
import { decodeText } from './encoding.ts'
import { MOST_PAGES, type PdfTrouble, textOfPdf } from './pdf.ts'

/** No township's report comes near this; what is larger is something else. */
export const LARGEST_FILE = 50 * 1024 * 1024

/** A file that cannot be read as a report: the message is one sentence for the person who gave it. */
export class UnreadableFile extends Error {}

/** Whoever knows a file's size asks before reading it. @throws UnreadableFile */
export function refuseTooLarge(name: string, size: number): void {
  if (size >= LARGEST_FILE) throw new UnreadableFile(`“${name}”超过 50 MB，不像一份报告；请去掉图片和附件后再交。`)
}

const READABLE = '.docx、.doc、.wps、.pdf 和 .txt'

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte)
/** Some programs write a few lines before the mark; readers look for it in the first kilobyte. */
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')

/**
 * The text of a report's file: .docx, .doc, .wps, .pdf or plain text, told apart by the bytes and not by the ending. Plain text comes
 * out as it is, to the last space, so offsets fit the file.
 * @throws UnreadableFile for what is empty, too large, broken, protected or of another type.
 */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new UnreadableFile(`“${name}”是空文件，请重新导出后再交。`)
  refuseTooLarge(name, bytes.length)
  if (starts(bytes, 0x50, 0x4b)) return fromZip(name, bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fromCompound(name, bytes)
  if (isPdf(bytes)) return fromPdf(name, bytes)
  const text = decodeText(bytes)
  if (text.trim() === '') throw new UnreadableFile(`“${name}”里没有文字，请核对是否选错文件。`)
  if (controls(text) > text.length / 100) throw new UnreadableFile(`“${name}”不是文字文件；能读的是 ${READABLE}。`)
  return text
}

const controls = (text: string) => (text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g) ?? []).length

function fromZip(name: string, bytes: Uint8Array): string {
  let text: string | undefined
  try {
    text = textOfDocx(bytes)
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableFile(`“${name}”解开后大得不正常，已拒绝；请用 Word 重新另存。`)
    throw new UnreadableFile(`“${name}”已损坏，打不开；请用 Word 打开后重新另存。`)
  }
  if (text === undefined) throw new UnreadableFile(`“${name}”是压缩包或别的文件，不是 Word 文档；能读的是 ${READABLE}。`)
  if (text.trim() === '') throw new UnreadableFile(`“${name}”里没有文字，可能全是图片；请交可复制文字的文件。`)
  return text
}

function fromCompound(name: string, bytes: Uint8Array): string {
  const read = textOfDoc(bytes)
  if (read === 'protected') throw new UnreadableFile(`“${name}”设了密码，请去掉密码后再交。`)
  if (read === 'broken') throw new UnreadableFile(`“${name}”已损坏，打不开；请用 Word 打开后重新另存。`)
  if (read === 'other') throw new UnreadableFile(`“${name}”不是文字文档；能读的是 ${READABLE}。`)
  if (read.text.trim() === '') throw new UnreadableFile(`“${name}”里没有文字，可能全是图片；请交可复制文字的文件。`)
  return read.text
}

const pdfSays: Readonly<Record<PdfTrouble, string>> = {
  protected: '设了密码，请去掉密码后再交',
  broken: '已损坏，打不开；请重新导出 PDF 或交 Word 文件',
  scanned: '是扫描件，里面没有可复制的文字；请交 Word 文件，或由 Word 另存的 PDF',
  unmapped: '里的文字取不出来（字体没有写明字符）；请交 Word 文件',
  'too-long': `超过 ${MOST_PAGES} 页，不像一份报告；请只交报告正文`,
  bomb: '解开后大得不正常，已拒绝；请用 Word 重新导出',
}

async function fromPdf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await textOfPdf(bytes)
  if (typeof read === 'string') throw new UnreadableFile(`“${name}”${pdfSays[read]}。`)
  return read.text
}
