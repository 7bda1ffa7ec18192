// SPDX-License-Identifier: MulanPSL-2.0
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { titleLines } from './document-head.ts'
import { figureBookmarks } from './figure-bookmark.ts'
import { writeOfficialDocument } from './official-document.ts'
import type { OfficialDocument } from './official-document.ts'
import { specimenReport } from './specimen-report.ts'
import { elements, paragraphs, paragraphText, readWordParts } from './wordprocessing-xml.ts'

const report = specimenReport(1)
const minimal: OfficialDocument = { issuer: '甲镇人民政府', title: '关于示例的报告', body: [{ block: 'paragraph', runs: [{ text: '正文。' }] }] }

const read = async (document: OfficialDocument) => (await readWordParts(await writeOfficialDocument(document))).get('word/document.xml')!
const textOf = (xml: string) => paragraphs(xml).map(paragraph => paragraph.text)

describe('a report written and read back', () => {
  let xml: string
  beforeAll(async () => { xml = await read(report) })

  it('stands in the order of an official document, headings numbered by level and punctuation Chinese', () => {
    expect(textOf(xml).filter(text => text !== '')).toEqual([
      '示范县甲镇人民政府\n关于2025年法治政府建设情况的报告',
      '示范县人民政府：',
      '2025年，甲镇坚持以习近平法治思想为指导，全面贯彻落实党中央、国务院关于法治政府建设的决策部署，各项工作取得积极成效。现将有关情况报告如下：',
      '一、2025年法治政府建设主要举措和成效',
      '（一）强化宣传引导',
      '以“八五”普法规划收官为抓手，结合“3·15”“12·4”“6.16”等节点，组织集中宣传9次，发放资料7,000余份。',
      '1.抓住“关键少数”',
      '党委理论学习中心组集体学法4次（其中专题研讨2次）；干部学法考试参考率100%。',
      '（二）坚持和发展新时代“枫桥经验”',
      '全年排查矛盾纠纷152件，化解149件，化解率98%，其中疑难复杂纠纷6件全部包案：由镇领导牵头，村（社区）、派出所、司法所同办。在年末仍在办理的3件均未超过时限。',
      '1.建立台账',
      '（1）随手登记',
      '每件纠纷当日登记，当日交办；不重复报数。',
      '二、党政主要负责人履行推进法治建设第一责任人职责情况',
      '镇党政主要负责人专题研究法治建设4次，协调解决难点问题6个。',
      '项目', '2024年', '2025年', '排查矛盾纠纷（件）', '140', '152',
      '三、存在的不足和下一步打算',
      '一是新媒体普法形式单一；二是专业调解力量不足。下一年将配齐专职人民调解员，规范性文件备案率保持100%。',
      '附件：1.甲镇2025年法治政府建设主要数据表',
      '2.甲镇2026年法治政府建设工作要点',
      '示范县甲镇人民政府',
      '2026年1月15日',
      '附件1',
      '甲镇2025年法治政府建设主要数据表',
      '数据截至2025年12月31日。',
    ])
  })

  it('brackets every figure in a bookmark of its own that holds the figure and nothing else', () => {
    const bracketed = [...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>([\s\S]*?)<w:bookmarkEnd w:id="(\d+)"\/>/g)]
    expect(bracketed.map(([, name, , inner]) => ({ bookmark: name, text: paragraphText(inner!) })))
      .toEqual(figureBookmarks(report).map(({ bookmark, text }) => ({ bookmark, text })))
    expect(bracketed.every(([, , start, , end]) => start === end)).toBe(true)
    const names = bracketed.map(([, name]) => name)
    expect(new Set(names).size).toBe(14)
    expect(names.filter(name => name!.startsWith('f_mediation_found'))).toEqual(['f_mediation_found_1', 'f_mediation_found_2'])
  })

  it('sets the signature by the width of its texts', () => {
    const indents = elements(xml, 'w:p')
      .filter(({ inner }) => /Gongwen(Signature|Date)/.test(inner))
      .map(({ inner }) => elements(inner, 'w:ind')[0]?.attributes['w:right'])
    expect(indents).toEqual(['628', '785'])
  })

  it('puts the marking at the head of odd and even pages', async () => {
    const parts = await readWordParts(await writeOfficialDocument(report))
    for (const path of ['word/header1.xml', 'word/header2.xml']) expect(textOf(parts.get(path)!)).toEqual([report.marking])
  })
})

describe('the head of a document', () => {
  it('has the red head, the number between 〔〕 and 签发人 above the title', async () => {
    const xml = await read({ ...minimal, letterhead: '示范县甲镇人民政府文件', number: '示甲府〔2026〕12号', signer: '张某某' })
    expect(textOf(xml).slice(0, 7)).toEqual(['示范县甲镇人民政府文件', '', '', '\t示甲府〔2026〕12号\t签发人：张某某', '', '', '关于示例的报告'])
    expect(xml).toContain('w:color="FF0000"')
  })

  it('turns a long title before 关于, or where it was broken by hand', () => {
    expect(titleLines('甲镇关于2025年法治政府建设情况的报告')).toEqual(['甲镇关于2025年法治政府建设情况的报告'])
    expect(titleLines('示范县甲镇人民政府关于2025年法治政府建设情况的报告')).toEqual(['示范县甲镇人民政府', '关于2025年法治政府建设情况的报告'])
    expect(titleLines('甲镇\n关于示例的报告')).toEqual(['甲镇', '关于示例的报告'])
  })
})

describe('bookmark names', () => {
  const named = (codes: string[]) =>
    figureBookmarks({ ...minimal, body: [{ block: 'paragraph', runs: codes.map(figure => ({ figure, text: '1' })) }] }).map(mark => mark.bookmark)

  it('stay unique where codes differ only in their marks, capitals or end', () => {
    const long = 'administrative_penalty.ordinary_procedure.decided_within_limit'
    const names = named(['a.b', 'a_b', 'A.B', 'a.b.1', `${long}.one`, `${long}.two`])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(6)
    for (const name of names) expect(name).toMatch(/^f_[a-z0-9_]{1,38}$/)
  })

  it('leave room for a name given by hand and refuse one twice or one Word would not keep', () => {
    const runs = [{ figure: 'a', text: '1' }, { figure: 'b', text: '2', bookmark: 'f_a_1' }]
    const document: OfficialDocument = { ...minimal, body: [{ block: 'paragraph', runs }] }
    expect(figureBookmarks(document).map(mark => mark.bookmark)).toEqual(['f_a_2', 'f_a_1'])
    expect(() => figureBookmarks({ ...document, body: [...document.body, ...document.body] })).toThrow('书签名“f_a_1”重复')
    expect(() => figureBookmarks({ ...minimal, body: [{ block: 'paragraph', runs: [{ figure: 'a', text: '1', bookmark: '化解' }] }] })).toThrow(
      '书签名“化解”不合规',
    )
  })
})

describe('what an official document cannot be', () => {
  it.each<[string, Partial<OfficialDocument>, string]>([
    ['without a title', { title: ' ' }, '公文没有标题'],
    ['without an issuer', { issuer: [] }, '公文没有署名'],
    ['on a day that is none', { signedOn: '2026-02-30' }, '成文日期“2026-02-30”不是实有的日期'],
    ['numbered in round brackets', { number: '示甲府(2026)012号' }, '发文字号“示甲府(2026)012号”写法不对'],
    [
      'with a row too short for its table',
      {
        body: [
          {
            block: 'table',
            columns: [
              { title: '甲', width: 1 },
              { title: '乙', width: 1 },
            ],
            rows: [[[]]],
          },
        ],
      },
      '表格第1行有1格',
    ],
  ])('%s', async (_, change, message) => {
    await expect(writeOfficialDocument({ ...minimal, ...change })).rejects.toThrow(message)
  })
})

it('writes what people paste: control characters, markup and rare characters', async () => {
  const xml = await read({ ...minimal, body: [{ block: 'paragraph', runs: [{ text: '<甲&乙>\u0000\u000b“𠮷”\ud800' }] }] })
  expect(textOf(xml)).toContain('<甲&乙>“𠮷”\ufffd')
})

it('gives the same bytes for the same document whenever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-15T01:00:00Z') })
  const first = await writeOfficialDocument(report)
  vi.setSystemTime(new Date('2026-03-01T02:03:04Z'))
  const second = await writeOfficialDocument(report)
  vi.useRealTimers()
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})
