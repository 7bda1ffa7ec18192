// SPDX-License-Identifier: MulanPSL-2.0
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import type { Block, OfficialDocument } from '../../paper/official-document.ts'
import { convert } from '../../paper/layout/soffice.ts'
import { readReport } from '../read.ts'
import { textOfFile } from './file-text.ts'
import { textOfPdf } from './pdf.ts'
import { LARGEST_PART } from './zip.ts'

const sentences = [
  '全年排查矛盾纠纷152件，化解149件，化解成功率98.03%，其中疑难复杂纠纷6件全部由镇领导包案，村（社区）、派出所、司法所一同办理。',
  '以“八五”普法规划收官为抓手，结合“3·15”“12·4”等节点组织集中宣传9场次，发放宣传资料7000余份，受教育群众1.2万余人次，实现村村有宣传、户户见资料。',
  '审查合同68件、重大行政决策1件、行政规范性文件2件，提出审查意见33条，采纳33条。',
]
const paragraph = (text: string): Block => ({ block: 'paragraph', runs: [{ text }] })
const report: OfficialDocument = {
  issuer: '示范县戊镇人民政府',
  title: '示范县戊镇人民政府关于2024年法治政府建设情况的报告',
  recipient: '示范县人民政府',
  signedOn: '2025-01-15',
  marking: '演示数据，人物、地点和事项均为虚构',
  body: [
    { block: 'heading', level: 1, text: '主要举措和成效' },
    ...Array.from({ length: 8 }, (_, at) => [
      { block: 'heading' as const, level: 2 as const, text: `抓第${at + 1}项工作` },
      ...sentences.map(paragraph),
    ]).flat(),
    {
      block: 'table',
      columns: [
        { title: '项目', width: 3 },
        { title: '数量', width: 1 },
      ],
      rows: [
        [[{ text: '排查矛盾纠纷' }], [{ text: '152' }]],
        [[{ text: '化解矛盾纠纷' }], [{ text: '149' }]],
      ],
    },
    { block: 'heading', level: 1, text: '存在的不足' },
    paragraph('一是新媒体普法形式单一；二是专业调解力量不足。'),
  ],
}

let pdf: Uint8Array
beforeAll(async () => {
  pdf = (await convert([await writeOfficialDocument(report)], 'docx', 'pdf'))[0]!
})

/** A PDF by hand: its objects, with no table of places, which readers make anew. */
const pdfOf = (...objects: (string | Buffer)[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects.flatMap((each, at) => [Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(each), Buffer.from('\nendobj\n')]),
    Buffer.from('trailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ])
const tree = (kids: string, count = 1) => ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${count}>>`]
const page = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${more}>>`
const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`

describe('the text of a PDF', () => {
  it('is the paragraphs of the report, each whole, over lines and pages, without page numbers and the line at every head', async () => {
    const lines = (await textOfFile('报告.pdf', pdf)).split('\n').filter(line => line !== '')
    expect(lines.slice(0, 7)).toEqual(['示范县戊镇人民政府', '关于2024年法治政府建设情况的报告', '示范县人民政府：', '一、主要举措和成效', '（一）抓第1项工作', sentences[0], sentences[1]])
    for (const sentence of sentences) expect(lines.filter(line => line === sentence)).toHaveLength(8)
    expect(lines.filter(line => /演示数据|^[—\-\s\d]+$/.test(line))).toEqual([])
    expect(lines.slice(-7)).toEqual(['项目\t数量', '排查矛盾纠纷\t152', '化解矛盾纠纷\t149', '二、存在的不足', '一是新媒体普法形式单一；二是专业调解力量不足。', '示范县戊镇人民政府', '2025年1月15日'])
  })

  it('reads as the Word file of the same report does', async () => {
    const figures = async (name: string, bytes: Uint8Array) =>
      readReport({ id: 'r', text: await textOfFile(name, bytes) }).figures.map(({ text, codes, sentence }) => ({ text, codes, sentence }))
    const inProse = (each: { sentence: string }) => each.sentence.length > 8
    expect((await figures('报告.pdf', pdf)).filter(inProse)).toEqual((await figures('报告.docx', await writeOfficialDocument(report))).filter(inProse))
  })

  it('is found whatever stands before the mark, and on a page that is turned', async () => {
    const turned = pdfOf(
      ...tree('3 0 R'),
      page('/Rotate 90/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'),
      stream('BT /F 12 Tf 0 1 -1 0 100 50 Tm (First line) Tj ET BT /F 12 Tf 0 1 -1 0 130 50 Tm (Second line) Tj ET'),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    )
    expect(await textOfFile('a.pdf', Buffer.concat([Buffer.from('junk\n'), turned]))).toBe('First line\nSecond line\n')
  })
})

describe('a PDF that cannot be read', () => {
  it('is told in one sentence: protected', async () => {
    const [locked] = await convert(
      [await writeOfficialDocument(report)],
      'docx',
      'pdf',
      'writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"abc"}}',
    )
    await expect(textOfFile('报告.pdf', locked!)).rejects.toThrow('“报告.pdf”设了密码，请去掉密码后再交。')
  })

  it('is told in one sentence: scanned, so that there is nothing but pictures', async () => {
    await expect(textOfFile('报告.pdf', pdfOf(...tree('3 0 R'), page()))).rejects.toThrow('“报告.pdf”是扫描件')
  })

  it('is told in one sentence: cut off', async () => {
    await expect(textOfFile('报告.pdf', pdf.slice(0, 400))).rejects.toThrow('“报告.pdf”已损坏')
  })

  it('is told in one sentence: far too many pages', async () => {
    expect(
      await textOfPdf(
        pdfOf(...tree(Array.from({ length: 301 }, (_, at) => `${at + 3} 0 R`).join(' '), 301), ...Array.from({ length: 301 }, () => page())),
      ),
    ).toBe('too-long')
  })

  it('is told in one sentence: small, and beyond measure when unpacked', async () => {
    const packed = deflateSync(Buffer.alloc(LARGEST_PART + 1, 0x20))
    const bomb = pdfOf(
      ...tree('3 0 R'),
      page('/Contents 4 0 R'),
      Buffer.concat([Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`), packed, Buffer.from('\nendstream')]),
    )
    expect(bomb.length).toBeLessThan(100_000)
    await expect(textOfFile('报告.pdf', bomb)).rejects.toThrow('大得不正常')
  })

  it('is told in one sentence: its fonts name no characters', async () => {
    const unmapped = pdfOf(
      ...tree('3 0 R'),
      page('/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>'),
      stream('BT /F 12 Tf 50 700 Td <010203040506> Tj ET'),
      '<</Type/Font/Subtype/Type1/BaseFont/Unknown/Encoding<</Type/Encoding/Differences[1/g1/g2/g3/g4/g5/g6]>>>>',
    )
    expect(await textOfPdf(unmapped)).toBe('unmapped')
  })
})
