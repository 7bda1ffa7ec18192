// SPDX-License-Identifier: MulanPSL-2.0
import { issuerOf } from '../../contract/county-words.ts'
import type { Day } from '../../law/law.ts'
import type { Block, OfficialDocument } from '../../paper/official-document.ts'
import type { Comment, ReadReport } from '../../store/county/read-reports.ts'

/** 审核意见单: each comment beside the sentence it is on, in the order of the text. */
export function commentsDocument(
  report: Pick<ReadReport, 'name' | 'year' | 'message'>, comments: readonly Comment[],
    about: { unit: { name: string; level: string }; town: string | null; on: Day; marking: string | null },
): OfficialDocument {
  const said = about.town === null ? `“${report.name.replace(/\.\w+$/, '')}”`
    : `${about.town}${report.year === null ? '' : `${report.year}年`}法治政府建设年度报告`
  const table: Block = {
    block: 'table', columns: [{ title: '序号', width: 2, align: 'center' }, { title: '原文', width: 12 }, { title: '意见', width: 12 }],
    rows: comments.map(({ quote, text }, at) => [[{ text: String(at + 1) }], [{ text: `“${quote.trim()}”` }], [{ text: text.trim() }]]),
  }
  return {
    issuer: issuerOf(about.unit), title: `${said}审核意见单`, ...(about.town === null ? {} : { recipient: `${about.town}人民政府` }),
      signedOn: about.on,
    ...(about.marking ? { marking: about.marking } : {}),
    body: comments.length === 0 && report.message === null
      ? [{ block: 'paragraph', runs: [{ text: `${said}已阅，没有意见。` }] }]
      : [{ block: 'paragraph', runs: [{ text: `${said}已阅，现提出意见${comments.length > 0 ? ` ${comments.length} 处` : ''}，请核对修改后重新报送。` }] },
        ...(report.message ? [{ block: 'paragraph' as const, runs: [{ text: report.message }] }] : []), ...(comments.length > 0 ? [table] : [])],
  }
}

/** The comments as one text, for the town's filing. */
export const commentsAsText = (comments: readonly Pick<Comment, 'quote' | 'text'>[], message: string): string =>
  [...(message === '' ? [] : [message]), ...comments.map(({ quote, text }, at) => `${at + 1}.“${quote.trim()}”：${text.trim()}`)].join('\n')
