// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../../analyse.ts'
import type { Heading } from '../../sections.ts'
import type { Found, Rule } from '../finding.ts'

/** Chapters in a row with nothing under them are a table of contents. */
const CONTENTS = 3

/** 有标题没有正文. */
export const chapterEmpty: Rule = {
  id: 'chapter-empty',
  explains: '写了标题而下面一个字没有的部分，多半是忘了写；“存在的不足”只写一个“无”，也请补写或说明。目录不算。',
  find: report => {
    // A line without a number at the very head is the report's title.
    const chapters = report.headings.filter((heading, i) => heading.level === 1 && isChapter(report, heading) && !(i === 0 && heading.number === ''))
    const empty = chapters.map(chapter => bodyOf(report, chapter) === '')
    const listed = chapters.map((_, i) => runAround(empty, i) >= CONTENTS)
    return chapters.flatMap((chapter, i): Found[] => {
      const places = [{ start: chapter.start, end: chapter.titleEnd }]
      if (empty[i] && !listed[i]) return [{ severity: 'suspect', message: `“${chapter.number}${chapter.title}”下面没有正文；请补写。`, places }]
      if (chapter.kind !== '不足' || chapter.kinds.length > 1 || !/^(?:暂?无|没有|未发现)(?:明显|突出)?(?:不足|问题)?$/.test(bodyOf(report, chapter))) return []
      return [{ severity: 'suspect', message: `“${chapter.title}”只写了“${bodyOf(report, chapter)}”；请写明不足和原因，确实没有的请说明。`, places }]
    })
  },
}

/** By its number, and no sentence that ends where a heading would: 3、每周梳理隐患，落实责任。 */
const isChapter = ({ text }: Analysis, { number, titleEnd }: Heading): boolean =>
  /^(?:第?[一二三四五六七八九十]+|$)/.test(number) && !/[。；]/.test(text[titleEnd] ?? '')

/** Who signed and when stands under the last chapter, and is none of it. */
const SIGNATURE = /\n[^\n。，；]{0,30}(?:人民政府|办事处|委员会|党委|党工委)[ \t]*(?=\n|$)|\n\s{0,40}20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/g

/** What stands under a chapter's heading, without marks, blanks and who signed. */
export const bodyOf = ({ text }: Analysis, { titleEnd, end }: Heading): string =>
  text.slice(titleEnd, end).replace(SIGNATURE, '').replace(/[\s\p{P}]/gu, '')

/** How many neighbours, it among them, are as empty as this one. */
function runAround(empty: readonly boolean[], i: number): number {
  if (!empty[i]) return 0
  let [from, to] = [i, i]
  while (empty[from - 1]) from--
  while (empty[to + 1]) to++
  return to - from + 1
}
