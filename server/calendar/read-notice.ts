// SPDX-License-Identifier: MulanPSL-2.0
import { type CalendarYear, readCalendarYear } from '../../law/law.ts'
import { Refusal } from '../../kernel/kernel.ts'

/** A notice is a page of text. */
export const noticeLimit = 64 * 1024

/** Reads a year's holiday notice from a file's bytes. @throws Refusal in one sentence that names the place */
export function readNotice(bytes: Uint8Array): CalendarYear {
  if (bytes.length > noticeLimit) throw new Refusal('放假安排文件过大，应只有一年的节假日和调休上班日')
  const text = Buffer.from(bytes).toString('utf8').replace(/^\ufeff/, '')
  try {
    return readCalendarYear(JSON.parse(text))
  } catch (error) {
    throw new Refusal(error instanceof SyntaxError ? notJson(text, error) : (error as Error).message.replace(/。$/, ''))
  }
}

// Node names a position for some faults, for others the text around them.
function notJson(text: string, { message }: SyntaxError): string {
  const around = /(?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? (around === undefined ? NaN : text.indexOf(around)))
  if (!(at >= 0)) return '文件不是完整的 JSON，请检查末尾的括号和引号'
  const near = (around ?? text.slice(Math.max(0, at - 10), at + 10)).replace(/\s+/g, ' ')
  return `文件第 ${text.slice(0, at).split('\n').length} 行“${near}”处不是 JSON，请检查那里的逗号、引号和括号`
}
