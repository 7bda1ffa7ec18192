// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { figureBookmarks } from '../../paper/figure-bookmark.ts'
import { convert } from '../../paper/layout/soffice.ts'
import { type Block, type OfficialDocument, type Run, writeOfficialDocument } from '../../paper/official-document.ts'
import { readBack } from '../../paper/read-back.ts'
import { reconcile, type Reconciled, type Written } from './reconcile.ts'

const figure = (code: string, text: string): Run => ({ figure: code, text })
const paragraph = (...runs: (Run | string)[]): Block => ({
  block: 'paragraph',
  runs: runs.map(run => (typeof run === 'string' ? { text: run } : run)),
})

const document: OfficialDocument = {
  issuer: '示范县甲镇人民政府',
  title: '示范县甲镇人民政府关于2025年法治政府建设情况的报告',
  signedOn: '2026-01-15',
  body: [
    { block: 'heading', level: 1, text: '主要举措和成效' },
    paragraph(
      '全年排查矛盾纠纷',
      figure('mediation.screened', '152件'),
      '，化解',
      figure('mediation.resolved', '149件'),
      '，化解率',
      figure('mediation.rate', '98.03%（149/152）'),
      '。',
      '其中疑难复杂纠纷',
      figure('mediation.hard', '6件'),
      '，均由镇领导包案。',
    ),
    paragraph(
      '组织法治宣传活动',
      figure('education.events', '9场次'),
      '，发放资料',
      figure('education.leaflets', '7000余份'),
      '。',
      figure('contract.disputes', '没有发生合同纠纷'),
      figure('contract.suits', ''),
      '。',
    ),
    paragraph(
      '审查合同',
      figure('legal.contracts', '68件'),
      '、重大行政决策',
      figure('legal.decisions', '1件'),
      '，提出审查意见',
      figure('legal.opinions', '33条'),
      '，采纳',
      figure('legal.adopted', '33条'),
      '。',
    ),
    {
      block: 'table',
      columns: [
        { title: '项目', width: 3 },
        { title: '2025年', width: 1 },
      ],
      rows: [[[{ text: '排查矛盾纠纷' }], [figure('mediation.screened', '152')]]],
    },
  ],
}

let docx: Uint8Array
let written: Written
beforeAll(async () => {
  docx = await writeOfficialDocument(document)
  written = { paragraphs: await readBack(docx), figures: figureBookmarks(document) }
})

type Change = (xml: string) => string
async function edited(...changes: Change[]): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(docx)
  let xml = await archive.file('word/document.xml')!.async('string')
  for (const change of changes) {
    const next = change(xml)
    expect(next).not.toBe(xml)
    xml = next
  }
  archive.file('word/document.xml', xml)
  return archive.generateAsync({ type: 'uint8array' })
}
const swap = (from: string, to: string): Change => xml => xml.replace(from, to)
/** What Word does when a person selects a whole figure and types over it: the bookmark is gone. */
const typedOver =
  (bookmark: string, to: string): Change =>
  xml =>
    xml.replace(
      new RegExp(`<w:bookmarkStart w:name="${bookmark}" w:id="(\\d+)"/>([\\s\\S]*?)<w:bookmarkEnd w:id="\\1"/>`),
      (_, id: string, inner: string) => inner.replace(/>[^<]+<\/w:t>/, `>${to}</w:t>`),
    )
const without = (from: string, to: string): Change => xml => xml.slice(0, xml.indexOf(from)) + xml.slice(xml.indexOf(to, xml.indexOf(from)))

const nothing: Reconciled = { changed: [], gone: [], typed: [] }
const held = async (bytes: Uint8Array) => reconcile(written, await readBack(bytes))

describe('a document that came back', () => {
  it('untouched has nothing to say, not after LibreOffice saved it either', async () => {
    expect(await held(docx)).toEqual(nothing)
    expect(await held((await convert([docx], 'docx', 'docx', 'MS Word 2007 XML'))[0]!)).toEqual(nothing)
  })

  it.each<[string, Change, Partial<Reconciled>]>([
    [
      'a number changed within its bookmark',
      swap('>149件<', '>150件<'),
      {
        changed: [
          { figure: 'mediation.resolved', was: '149件', is: '150件', sentence: '全年排查矛盾纠纷152件，化解150件，化解率98.03%（149/152）。' },
        ],
      },
    ],
    [
      'a number typed over, its bookmark gone',
      typedOver('f_mediation_hard_1', '8件'),
      { changed: [{ figure: 'mediation.hard', was: '6件', is: '8件', sentence: '其中疑难复杂纠纷8件，均由镇领导包案。' }] },
    ],
    ['a number typed over by itself', typedOver('f_mediation_hard_1', '6件'), {}],
    [
      'a rate typed over',
      typedOver('f_mediation_rate_1', '98.7%（150/152）'),
      {
        changed: [
          {
            figure: 'mediation.rate',
            was: '98.03%（149/152）',
            is: '98.7%（150/152）',
            sentence: '全年排查矛盾纠纷152件，化解149件，化解率98.7%（150/152）。',
          },
        ],
      },
    ],
    [
      'a digit typed beside a bookmark',
      swap('，发放资料</w:t>', '，发放资料1</w:t>'),
      { changed: [{ figure: 'education.leaflets', was: '7000余份', is: '17000余份', sentence: '组织法治宣传活动9场次，发放资料17000余份。' }] },
    ],
    [
      'a number in a table',
      xml => xml.replace(/>152</, '>152<').replace(/>152<(?!.*>152<)/, '>151<'),
      { changed: [{ figure: 'mediation.screened', was: '152', is: '151', sentence: '151' }] },
    ],
    [
      'a zero in words that became a number',
      swap('>没有发生合同纠纷<', '>发生合同纠纷2起<'),
      { changed: [{ figure: 'contract.disputes', was: '没有发生合同纠纷', is: '发生合同纠纷2起', sentence: '发生合同纠纷2起。' }] },
    ],
    ['only words changed', swap('均由镇领导包案', '全部由镇领导包案办理'), {}],
    [
      'a number struck under 修订',
      xml =>
        xml.replace(
          /<w:r><w:t xml:space="preserve">6件<\/w:t><\/w:r>/,
          '<w:del w:id="900" w:author="x"><w:r><w:delText>6件</w:delText></w:r></w:del><w:ins w:id="901" w:author="x"><w:r><w:t>7件</w:t></w:r></w:ins>',
        ),
      { changed: [{ figure: 'mediation.hard', was: '6件', is: '7件', sentence: '其中疑难复杂纠纷7件，均由镇领导包案。' }] },
    ],
  ])('says %s', async (_, change, says) => expect(await held(await edited(change))).toEqual({ ...nothing, ...says }))

  it('says what is gone, with the sentence it stood in', async () => {
    const bytes = await edited(without('<w:r><w:t xml:space="preserve">，提出审查意见', '<w:r><w:t xml:space="preserve">。</w:t></w:r></w:p><w:tbl>'))
    expect(await held(bytes)).toEqual({ ...nothing, gone: [
      { figure: 'legal.opinions', was: '33条', sentence: '审查合同68件、重大行政决策1件，提出审查意见33条，采纳33条。' },
      { figure: 'legal.adopted', was: '33条', sentence: '审查合同68件、重大行政决策1件，提出审查意见33条，采纳33条。' }] })
  })

  it('says what was typed in, and what its words call it', async () => {
    const { typed, ...others } = await held(await edited(swap('均由镇领导包案。', '均由镇领导包案。全年收到信访事项36件，按期办结36件。')))
    expect(others).toEqual({ changed: [], gone: [] })
    expect(typed.map(({ text }) => text)).toEqual(['36件', '36件'])
    expect(typed[0]!.sentence).toBe('全年收到信访事项36件，按期办结36件。')
    expect(typed[0]!.figures[0]).toMatch(/^petition/)
  })

  it('knows a sentence written anew by what its words call the number', async () => {
    const again =
      (number: string): Change =>
      xml =>
        without(
          '<w:r><w:t xml:space="preserve">全年排查矛盾纠纷',
          '<w:r><w:t xml:space="preserve">。</w:t></w:r>',
        )(xml).replace('<w:r><w:t xml:space="preserve">。</w:t></w:r>', `<w:r><w:t>各村网格员上门排查矛盾纠纷${number}。</w:t></w:r>`)
    const anew = await held(await edited(again('160件')))
    expect(anew.changed).toEqual([{ figure: 'mediation.screened', was: '152件', is: '160件', sentence: '各村网格员上门排查矛盾纠纷160件。' }])
    expect(anew.gone.map(each => each.figure)).toEqual(['mediation.resolved', 'mediation.rate'])
    expect((await held(await edited(again('152件')))).changed).toEqual([])
  })

  it('finds figures in a paragraph that was moved, and after LibreOffice saved what a person changed', async () => {
    const moved: Change = xml => {
      const [start, end] = [xml.lastIndexOf('<w:p>', xml.indexOf('组织法治宣传活动')), xml.indexOf('</w:p>', xml.indexOf('组织法治宣传活动')) + 6]
      const place = xml.lastIndexOf('<w:p>', xml.indexOf('主要举措和成效'))
      return xml.slice(0, place) + xml.slice(start, end) + xml.slice(place, start) + xml.slice(end)
    }
    const bytes = await edited(moved, swap('>9场次<', '>10场次<'), typedOver('f_legal_contracts_1', '70件'))
    const [saved] = await convert([bytes], 'docx', 'docx', 'MS Word 2007 XML')
    for (const each of [bytes, saved!])
      expect((await held(each)).changed.map(({ figure: code, was, is }) => [code, was, is])).toEqual([
        ['education.events', '9场次', '10场次'],
        ['legal.contracts', '68件', '70件'],
      ])
    expect(await held(saved!)).toMatchObject({ gone: [], typed: [] })
  })
})
