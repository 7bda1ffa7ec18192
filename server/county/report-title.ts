// SPDX-License-Identifier: MulanPSL-2.0

const ends = /(?:报告|总结|汇报)[》”]?$/
/** A line over the title that belongs to it: who writes. */
const writer = /^[^。，：；]{2,40}(?:政府|委员会|委|办事处|镇|乡|街道)$/
const most = 6

/** A report's title as its head has it, broken lines put together; undefined where no line of the head is one. */
export function titleOf(text: string): string | undefined {
  const lines = text.split(/[\n\r]+/).map(line => line.replace(/\s+/g, '')).filter(line => line !== '').slice(0, most)
  const last = lines.findIndex(line => ends.test(line) && line.length <= 80 && !/[。；]/.test(line))
  if (last < 0) return undefined
  let first = last
  // 的报告 on a line of its own is the end of the one before; 关于…的报告 may have its writers over it.
  if (/^(?:情况)?的?(?:工作)?(?:报告|总结|汇报)$/.test(lines[first]!) && first > 0) first -= 1
  if (lines[first]!.startsWith('关于')) while (first > 0 && writer.test(lines[first - 1]!)) first -= 1
  return lines.slice(first, last + 1).join('')
}
