// SPDX-License-Identifier: MulanPSL-2.0
import { type CalendarYear, readCalendarYear } from '../../law/law.ts'
import { Refusal } from '../../kernel/kernel.ts'

/** A notice is a page of text. */
const noticeLimit = 64 * 1024
/** A picture chosen by mistake is taken in as far as it needs to be called one. */
export const sentLimit = 16 * 1024 * 1024

/** Reads a year's holiday notice from a file's bytes. @throws Refusal in one sentence that names the place */
export function readNotice(bytes: Uint8Array): CalendarYear {
  const text = textOf(bytes).replace(/^\ufeff/, '')
  if (bytes.length > noticeLimit) throw new Refusal('放假安排文件过大，应只有一年的节假日和调休上班日')
  try {
    return readCalendarYear(JSON.parse(text))
  } catch (error) {
    throw new Refusal(error instanceof SyntaxError ? notJson(text, error) : (error as Error).message.replace(/。$/, ''))
  }
}

const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d

/** The file as text, in UTF-8 or in the encoding of older Chinese editors. @throws Refusal when it is a picture, a Word file or the like */
function textOf(bytes: Uint8Array): string {
  if (!bytes.some(isControl)) {
    for (const encoding of ['utf-8', 'gb18030']) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes)
      } catch {
        // Not written in this one.
      }
    }
  }
  throw new Refusal('选择的不是文本文件（像是图片、扫描件或者 Word 文件），应选择照当年通知填写的 .json 文件')
}

// Node names a position for some faults, for others the text around them.
function notJson(text: string, { message }: SyntaxError): string {
  const around = /(?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? (around === undefined ? NaN : text.indexOf(around)))
  if (!(at >= 0)) return '文件不是完整的 JSON，请检查末尾的括号和引号'
  const near = (around ?? text.slice(Math.max(0, at - 10), at + 10)).replace(/\s+/g, ' ')
  return `文件第 ${text.slice(0, at).split('\n').length} 行“${near}”处不是 JSON，请检查那里的逗号、引号和括号`
}
