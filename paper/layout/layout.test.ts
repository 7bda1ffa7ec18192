// SPDX-License-Identifier: MulanPSL-2.0
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { type OfficialDocument, writeOfficialDocument } from '../official-document.ts'
import { imprintPlace } from '../imprint.ts'
import { specimenReport } from '../specimen-report.ts'
import { readWordParts } from '../wordprocessing-xml.ts'
import { missingFonts } from './fonts.ts'
import { checkLaidOut } from './laid-out-check.ts'
import { allPages, checkLayout, type LayoutCheck } from './layout-check.ts'
import { packageChecks } from './package-checks.ts'
import { checkRuler, rulerOf } from './ruler.ts'
import { sheetsOf } from './sheets.ts'
import { convert } from './soffice.ts'

const formal = (sections: number): OfficialDocument => ({
  ...specimenReport(sections), attachments: [], letterhead: '示范县甲镇人民政府文件', number: '示甲府〔2026〕12号', signer: '张某某',
  imprint: { copies: ['示范县人大常委会办公室', '示范县司法局', '示范县财政局', '示范县自然资源和规划局', '示范县农业农村局'], issuer: '甲镇党政办公室', day: '2026-01-15' },
})

function undated({ signedOn: _, ...document }: OfficialDocument): OfficialDocument {
  return document
}

/** Each document with everything that is said of it, all laid out in one call. */
async function laidOut(documents: readonly Uint8Array[]): Promise<LayoutCheck[][]> {
  const rulers = await Promise.all(documents.map(rulerOf))
  const pages = await Promise.all((await convert([...documents, ...rulers], 'docx', 'pdf', allPages)).map(sheetsOf))
  return Promise.all(
    documents.map(async (docx, at) => [...checkLaidOut(await readWordParts(docx), pages[at]!), checkRuler(pages[documents.length + at]!)]),
  )
}

const failed = (checks: readonly LayoutCheck[]): string[] => checks.filter(each => !each.ok).map(({ check }) => check)

it('has the official fonts or their stand-ins, without which no width is right', async () => expect(await missingFonts()).toEqual([]))

describe('a document of ours, laid out', () => {
  it('passes everything, in the file and on the page', async () => {
    const report = await checkLayout(await writeOfficialDocument(specimenReport()))
    expect([...report.package, ...report.laidOut!].filter(each => !each.ok)).toEqual([])
    expect(report.ok).toBe(true)
    expect(report.laidOut!.find(each => each.check === 'ruler')!.found).toBe('22行，每行28字')
    expect(report.laidOut!.map(({ check }) => check)).toEqual([
      'sheet',
      'rows',
      'headings',
      'first-row',
      'pitch',
      'edges',
      'characters',
      'page-number',
      'title',
      'signature',
      'signature-page',
      'ruler',
    ])
  })

  it('passes as a formal one, whatever page its 版记 stands on, sealed and jointly issued', async () => {
    const documents = [
      formal(1),
      formal(2),
      formal(3),
      { ...formal(2), seal: true },
      { ...specimenReport(1), issuer: ['示范县甲镇人民政府', '示范县司法局'] },
      undated(specimenReport(1)),
    ]
    expect(documents.slice(0, 3).map(imprintPlace)).toEqual(['apart', 'next', 'here'])
    const checks = await laidOut(await Promise.all(documents.map(writeOfficialDocument)))
    expect(checks.map(failed)).toEqual(documents.map(() => []))
    expect(checks[0]!.map(({ check }) => check)).toEqual(expect.arrayContaining(['letterhead', 'imprint']))
    expect(checks.at(-1)!.find(({ check }) => check === 'signature')!.found).toMatch(/^右空2\.[01]字，没有日期$/)
  })
})

describe('a heading near the foot of a page', () => {
  /** One-line paragraphs, then two headings over a paragraph of several lines: with more of the first the headings come to the foot. */
  const filled = (lines: number): OfficialDocument => ({
    issuer: '示范县甲镇人民政府',
    title: '关于示例的报告',
    signedOn: '2026-01-15',
    body: [
      ...Array.from({ length: lines }, (_, at) => ({ block: 'paragraph' as const, runs: [{ text: `第${at + 1}项工作已经完成。` }] })),
      { block: 'heading', level: 1, text: '主要举措和成效' },
      { block: 'heading', level: 2, text: '化解矛盾纠纷' },
      ...Array.from({ length: 6 }, () => ({
        block: 'paragraph' as const,
        runs: [{ text: '全年排查的矛盾纠纷都登记在册，逐件明确承办人和时限，到期以前提醒，办结以后回访，没有一件因为交接而丢失。'.repeat(3) }],
      })),
    ],
  })
  const documents = [15, 16, 17, 18, 19, 20].map(filled)

  it('goes over with its text, whatever stands before it', async () => {
    const checks = await laidOut(await Promise.all(documents.map(writeOfficialDocument)))
    expect(checks.map(failed)).toEqual(documents.map(() => []))
  })

  it('is caught where it was left behind', async () => {
    const loose = await Promise.all(documents.map(async document => {
      const archive = await JSZip.loadAsync(await writeOfficialDocument(document))
      const xml = await archive.file('word/document.xml')!.async('string')
      expect(xml).toContain('<w:keepNext/>')
      archive.file('word/document.xml', xml.replaceAll('<w:keepNext/>', ''))
      return archive.generateAsync({ type: 'uint8array' })
    }))
    expect((await laidOut(loose)).map(failed).filter(found => found.includes('headings')).length).toBeGreaterThan(0)
  })
})

describe('catches', () => {
  /** The specimen with a part changed; a change that finds nothing to change is a fault of the test. */
  async function mutated(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
    const archive = await JSZip.loadAsync(await writeOfficialDocument(specimenReport(4)))
    const xml = await archive.file(path)!.async('string')
    expect(xml.search(from)).not.toBe(-1)
    archive.file(path, xml.replace(from, to))
    return archive.generateAsync({ type: 'uint8array' })
  }
  const [document, styles] = ['word/document.xml', 'word/styles.xml'] as const
  const mutations: { name: string; docx: () => Promise<Uint8Array>; inFile: string; onPage: string | undefined }[] = [
    {
      name: 'one twip more between lines: 21 rows',
      inFile: 'lines',
      onPage: 'ruler',
      docx: async () => withPart(await mutated(document, 'w:linePitch="579"', 'w:linePitch="580"'), styles, 'w:line="579"', 'w:line="580"'),
    },
    {
      name: 'the size missing from Normal: 18 characters',
      inFile: 'normal',
      onPage: 'ruler',
      docx: async () =>
        withPart(await mutated(styles, '<w:spacing w:val="-6"/><w:sz w:val="32"/><w:szCs w:val="32"/>', ''), styles, '<w:snapToGrid w:val="0"/>', ''),
    },
    {
      name: 'page numbers at the right of even pages',
      inFile: 'page-number',
      onPage: 'page-number',
      docx: () => mutated(styles, /(公文双页页码.*?)<w:ind w:left="280"\/><w:jc w:val="left"\/>/, '$1<w:ind w:right="280"/><w:jc w:val="right"/>'),
    },
    { name: 'half-width commas left in', inFile: 'half-width', onPage: undefined, docx: () => mutated(document, /纠纷当日登记，/g, '纠纷当日登记,') },
    { name: 'a top margin of 30 mm', inFile: 'page-margin', onPage: 'first-row', docx: () => mutated(document, 'w:top="2098"', 'w:top="1701"') },
  ]
  let seen: { inFile: string[]; onPage: string[] }[]
  beforeAll(async () => {
    const documents = await Promise.all(mutations.map(({ docx }) => docx()))
    const pages = await laidOut(documents)
    seen = await Promise.all(documents.map(async (docx, at) => ({ inFile: failed(await packageChecks(docx)), onPage: failed(pages[at]!) })))
  })

  it.each(mutations.map((each, at) => [each.name, each, at] as const))('%s', (_, { inFile, onPage }, at) => {
    expect(seen[at]!.inFile).toContain(inFile)
    if (onPage === undefined) expect(seen[at]!.onPage).toEqual([])
    else expect(seen[at]!.onPage).toContain(onPage)
  })

  async function withPart(docx: Uint8Array, path: string, from: string, to: string): Promise<Uint8Array> {
    const archive = await JSZip.loadAsync(docx)
    const xml = await archive.file(path)!.async('string')
    expect(xml).toContain(from)
    archive.file(path, xml.replaceAll(from, to))
    return archive.generateAsync({ type: 'uint8array' })
  }

  it('what is no .docx', async () => expect(checkLayout(new TextEncoder().encode('纯文本'))).rejects.toThrow('这不是 .docx 文件'))
})
