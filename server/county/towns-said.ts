// SPDX-License-Identifier: MulanPSL-2.0
import { isFigureMark, type Manuscript } from '../../kernel/kernel.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import { piece, readingKept } from './read.ts'

/** The parts of a town's report that go into chapters of the county's. */
export const parts = ['举措成效', '不足', '下一年'] as const
export type Part = (typeof parts)[number]
export type BySentence = Readonly<Record<Part, readonly string[]>>

/** A chapter of the county's takes so many sentences of each town, and none that is a passage by itself. */
const most = 2
const [long, longest] = [120, 180]
const lengthOf = (sentence: string): number => [...sentence].length

/** What stands under one heading, up to the next of any level. */
interface Under {
  level: number
  heading: string
  /** What the heading was found to be, where somebody found it. */
  kind?: string
  lines: readonly string[]
}

/** What a town's submitted text gives to each chapter of the county's. */
export function saidIn({ blocks }: Manuscript): BySentence {
  const all: (Under & { lines: string[] })[] = []
  for (const block of blocks) {
    if (block.block === 'heading') all.push({ level: block.level, heading: block.text, lines: [] })
    if (block.block === 'paragraph') all.at(-1)?.lines.push(block.inlines.map(inline => (isFigureMark(inline) ? inline.said : inline.text)).join(''))
  }
  return given(all)
}

/** The same of a report that was read. */
export function saidInReport(report: ReadReport): BySentence {
  const { sections } = readingKept(report)
  const first = Math.min(...sections.map(({ level }) => level))
  return given(sections.map(({ level, title, kind, start, end }, at) => {
    const text = piece(report.text, start, Math.min(end, sections[at + 1]?.start ?? end))
    // A heading may stand at the head of its paragraph.
    const behind = text.slice(text.indexOf(title) + title.length).replace(/^[。：:\s]+/, '')
    return { level: level - first + 1, heading: title, kind, lines: behind.split(/\n+/) }
  }))
}

function given(all: readonly Under[]): BySentence {
  const lines: Record<Part, string[]> = { 举措成效: [], 不足: [], 下一年: [] }
  let [chapter, section]: [readonly Part[], readonly Part[]] = [[], []]
  for (const { level, heading, kind, lines: under } of all) {
    if (level === 1) [chapter, section] = [partsOf(heading, kind), []]
    // A chapter of two parts may have each of them under a heading of its own.
    else if (level === 2) section = partsOf(heading).filter(part => chapter.includes(part))
    const of = section.length === 1 ? section : chapter
    for (const part of of) lines[part].push(...about(part, of, under))
  }
  return { 举措成效: chosen('举措成效', lines), 不足: chosen('不足', lines), 下一年: chosen('下一年', lines) }
}

/** 坚持问题导向, 突出问题整治, 年度目标任务完成情况 head what was done, and neither a weakness nor a plan. */
const doneAbout = new RegExp([
  '(?:问题|目标|结果|效果)导向', '补(?:齐|足)?短板',
  '(?:不足|问题|短板|隐患)[^，,；;和与及]{0,4}(?:整治|整改|化解|解决|处置)(?![^，,；;]*(?:计划|打算|思路|措施|方向))[^，,；;和与及]*',
  '(?:计划|目标|任务|打算)[^，,；;和与及]{0,6}(?:完成|落实|推进|执行|实现)[^，,；;和与及]*', '落实[^，,；;和与及]*(?:目标|计划)[^，,；;和与及]*',
].join('|'), 'g')

/** 存在问题和下一步打算 is of two parts; what speaks of the first responsible persons or of other matters is of none. */
function partsOf(title: string, kind?: string): Part[] {
  const heading = title.replace(doneAbout, '')
  const found: Part[] = [
    ...(/不足|问题|短板/.test(heading) ? ['不足' as const] : []),
    ...(/思路|打算|计划|下一年|下一步|下步|目标/.test(heading) ? ['下一年' as const] : []),
  ]
  if (kind === '第一责任人' || kind === '其他') return []
  if (found.length > 0) return found
  return kind === '举措成效' || heading !== title || /举措|成效|主要工作|工作情况|开展情况/.test(title) ? ['举措成效'] : []
}

const wanting = /不足|不够|不高|不强|不平衡|不到位|不规范|不完善|不深|不多|欠缺|薄弱|短板|(?:存在|主要|突出)[^，。；]*问题|偏少|偏低|滞后|有待|单一|尚未|未能|未完成|未办结|缺乏|差距|逾期|超期|下降|难点/

/** Whole sentences of lines; of a chapter of two parts those that are of this one. */
function about(part: Part, of: readonly Part[], lines: readonly string[]): string[] {
  const sentences = lines.flatMap(line => line.match(/[^。！？]*[。！？]+[”’）】]*/g) ?? []).map(bare).filter(isWhole)
  return of.length < 2 ? sentences : sentences.filter(sentence => wanting.test(sentence) === (part === '不足'))
}

/** Without the number of its paragraph: it stands in another order here. */
const bare = (sentence: string): string =>
  sentence.trim().replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|[一二三四五六七八九]是(?=[^。]*[。！？]$))\s*/, '')

const pairs = ['（）', '“”', '《》', '【】']
const isClosed = (sentence: string): boolean => pairs.every(pair => sentence.split(pair[0]!).length === sentence.split(pair[1]!).length)

/** No beginning of a list and no place left open, of which the draft says what is missing; nothing that says 全县 of one town, or begins with a 其中 or 其 whose sentence stays behind. */
const isWhole = (sentence: string): boolean => /[。！？][”’）】]*$/.test(sentence) && isClosed(sentence) && lengthOf(sentence) >= 5 && lengthOf(sentence) <= longest
  && !/如下|补写|没有人报过|全(?:国|省|市|县|区|州|旗|盟)|^(?:其|上述|以上|同时|此外|另外|一方面|另一方面)/.test(sentence)

/** Numbers that count something: no year, day or number of a document. */
const number = /(?<![〔\d.第])\d[\d,.]*(?:[%％]|(?![\d,.年月日号届时〕-])[\u4e00-\u9fff])|百分之[一二三四五六七八九十百]/g
const numbersIn = (sentence: string): number => sentence.match(number)?.length ?? 0

/** Words that stand in every report and tell nothing of this town. */
const solemn = /习近平|党中央|国务院|紧紧围绕|深入贯彻|为指导|为引领|为根本遵循/

/** Of what was done the sentences with the most numbers; of weaknesses and plans the first where none has any. In the order of the text. */
function chosen(part: Part, lines: Readonly<Record<Part, readonly string[]>>): string[] {
  const all = [...new Set(lines[part])]
  const counting = all.filter(sentence => numbersIn(sentence) > 0).sort((a, b) => numbersIn(b) - numbersIn(a))
  const short = counting.filter(sentence => lengthOf(sentence) <= long)
  // A long one only where there is no other.
  const counted = short.length > 0 ? short.slice(0, most) : counting.slice(0, 1)
  if (counted.length > 0) return all.filter(sentence => counted.includes(sentence))
  return part === '举措成效' ? [] : all.filter(sentence => !solemn.test(sentence)).slice(0, 1)
}
