// SPDX-License-Identifier: MulanPSL-2.0
import type { Paragraph, Table } from 'docx'
import { dataTable } from './body.ts'
import { titleLines, titleParagraph } from './document-head.ts'
import { chineseNumeral } from './heading-number.ts'
import type { Column, Day } from './official-document.ts'
import { packPaper } from './pack.ts'
import { blankLine, plainParagraph } from './paragraph.ts'
import { dateInWords } from './signature.ts'
import { styleIds } from './styles-xml.ts'

/** A matter behind a figure. */
export interface AnnexMatter {
  /** 受理号 or another number people know the matter by. */
  readonly number: string
  readonly title: string
  readonly day?: Day
  /** What the matter adds to the figure; 1 where it is left out. */
  readonly n?: number
}

export interface AnnexFigure {
  readonly code: string
  readonly name: string
  /** 口径: what is counted, over what, in which period, and what is left out. */
  readonly definition: string
  /** The figure as the text prints it, with its unit. */
  readonly value: string
  /** The two halves of a rate. */
  readonly numerator?: number
  readonly denominator?: number
  /** Bookmarks of the report under which the figure stands, from figureBookmarks. */
  readonly bookmarks?: readonly string[]
  readonly matters: readonly AnnexMatter[]
  /** Why no matter is listed: counted and none found, declared, or not reported. Required where there is none. */
  readonly zero?: string
}

/** The internal annex of a report: for each figure its definition and the matters it rests on. */
export interface Annex {
  readonly issuer: string
  /** Title of the report whose figures these are. */
  readonly reportTitle: string
  readonly preparedOn: Day
  readonly figures: readonly AnnexFigure[]
  readonly marking?: string
  readonly latinFont?: string
}

const internal = '内部附件 不对外公开'

/** Writes the internal annex as a .docx of its own, so that it cannot be published with the report by mistake. Refuses a figure with no matters and no word why. */
export async function writeAnnex(annex: Annex): Promise<Uint8Array> {
  const titleAsWritten = [...titleLines(annex.reportTitle), '数字依据']
  const matters = new Set(annex.figures.flatMap(figure => figure.matters.map(matter => matter.number)))
  return packPaper({
    title: titleAsWritten.join(''), issuer: annex.issuer, day: annex.preparedOn,
    marking: annex.marking === undefined ? internal : `${internal}　${annex.marking}`,
    ...annex.latinFont !== undefined && { latinFont: annex.latinFont },
    children: [
      plainParagraph(styleIds.attachmentMark, internal),
      blankLine(),
      titleParagraph(titleAsWritten.join('\n')),
      blankLine(),
      plainParagraph(styleIds.body, `本附件逐项列明报告中${annex.figures.length}个数字的口径和所依据的事项，共涉及事项${matters.size}件，供核对使用。`
        + `${annex.issuer}于${dateInWords(annex.preparedOn)}编制。`),
      ...annex.figures.flatMap((figure, at) => figureElements(figure, at + 1)),
    ],
  })
}

function figureElements(figure: AnnexFigure, at: number): (Paragraph | Table)[] {
  if (figure.matters.length === 0 && !figure.zero) throw new Error(`数字“${figure.name}”（${figure.code}）没有列事项，应写明是经统计为零、已作零报告还是未报。`)
  return [
    plainParagraph(styleIds.headings[0], `${chineseNumeral(at)}、${figure.name}`),
    ...facts(figure).map(([label, text]) => plainParagraph(styleIds.body, `${label}：${text}`)),
    ...figure.matters.length === 0 ? [] : [mattersTable(figure.matters)],
  ]
}

function facts({ code, value, definition, numerator, denominator, bookmarks = [], matters, zero }: AnnexFigure): [string, string][] {
  const rate: [string, string][] = numerator === undefined || denominator === undefined ? [] : [['分子和分母', `${numerator}/${denominator}`]]
  const places: [string, string][] = bookmarks.length === 0 ? [] : [['正文书签', bookmarks.join('、')]]
  const listed: [string, string] = matters.length === 0 ? ['依据事项', zero!] : ['依据事项', `${matters.length}件，列表如下。`]
  return [['代码', code], ['数值', value], ...rate, ['口径', definition], ...places, listed]
}

function mattersTable(matters: readonly AnnexMatter[]): Table {
  const dated = matters.some(matter => matter.day !== undefined)
  const weighted = matters.some(matter => (matter.n ?? 1) !== 1)
  const columns: Column[] = [
    { title: '序号', width: 3, align: 'center' }, { title: '编号', width: 8 }, { title: '事项', width: 14 },
    ...dated ? [{ title: '日期', width: 6, align: 'center' as const }] : [],
    ...weighted ? [{ title: '计入', width: 3, align: 'right' as const }] : [],
  ]
  const rows = matters.map(({ number, title, day, n = 1 }, at) => [
    String(at + 1), number, title, ...dated ? [day ?? ''] : [], ...weighted ? [String(n)] : [],
  ].map(text => [{ text }]))
  return dataTable({ block: 'table', columns, rows })
}
