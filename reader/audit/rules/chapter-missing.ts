// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../../analyse.ts'
import type { SectionKind } from '../../reading.ts'
import type { Heading } from '../../sections.ts'
import { isAnnualReport } from '../annual.ts'
import type { Found, Rule } from '../finding.ts'
import { placeFor } from '../pick.ts'
import { bodyOf } from './chapter-empty.ts'

const REQUIRED: ReadonlyArray<readonly [SectionKind, string]> = [
  ['举措成效', '主要举措和成效'], ['第一责任人', '党政主要负责人履行第一责任人职责情况'], ['不足', '存在的不足和原因'], ['下一年', '下一年度的工作思路、目标举措'],
]
/** What is short or poor. 针对存在的不足 only points back at what nobody told, and 单一窗口 is a service. */
const WEAKNESS = /(?<!的|[上述些和与及、]|克服|弥补|补齐|查找|正视|针对)不足(?!之处)|单一(?!窗口)|不够|有待|薄弱|欠缺|短板|还需|仍需|不强|滞后|不高|不到位|不健全|不平衡|偏少|较少|缺乏|差距|缺口|逾期|超期|尚未/

/** 缺少规定的部分. */
export const chapterMissing: Rule = {
  id: 'chapter-missing',
  explains: '年度报告应有主要举措和成效、主要负责人履职、不足和原因、下一年打算；顺序可以不同，可以合并，但不能没有。没有其他事项的写“无”。标题看不出是年度报告的（季度通报、月度调度、总结等）不提。',
  find: report => {
    const chapters = report.headings.filter(({ level }) => level === 1)
    if (chapters.length < 2 || !isAnnualReport(report)) return []
    return [...absent(report, chapters), ...merged(report, chapters), ...undated(report)]
  },
}

function absent(report: Analysis, chapters: readonly Heading[]): Found[] {
  const missing = REQUIRED.filter(([kind]) => !report.headings.some(({ kinds }) => kinds.includes(kind)))
  const found: Found[] = missing.map(([, name]) => ({ severity: 'suspect', message: `没有“${name}”这一部分；请补写，或在标题里写明。`, places: placeFor(report) }))
  if (!report.headings.some(({ kinds }) => kinds.includes('其他')))
    found.push({ severity: 'note', message: '没有“其他需要报告的情况”；没有其他情况的，写“无”。', places: [titleOf(chapters.at(-1)!)] })
  return found
}

const titleOf = ({ start, titleEnd }: Heading) => ({ start, end: titleEnd })

/** A heading that promises problems over a text that names none. */
function merged(report: Analysis, chapters: readonly Heading[]): Found[] {
  return chapters.filter(({ kinds }) => kinds.includes('不足')).flatMap((chapter): Found[] => {
    const body = report.text.slice(chapter.titleEnd, chapter.end)
    if (WEAKNESS.test(body) || bodyOf(report, chapter).length < 18) return []
    return [{ severity: 'suspect', message: `标题“${chapter.title}”写了问题，正文没有写出一个问题；请写明不足和原因。`, places: [titleOf(chapter)] }]
  })
}

function undated(report: Analysis): Found[] {
  const last = report.sentences.at(-1)
  if (!last || /(?:20\d\d|二[〇○零]..)\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月/.test(report.text.slice(-160))) return []
  return [{ severity: 'note', message: '文末没有落款日期，看不出是否按期报送；请补上。', places: [last] }]
}
