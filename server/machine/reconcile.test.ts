// SPDX-License-Identifier: MulanPSL-2.0
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Manuscript } from '../../kernel/kernel.ts'
import { writeOfficialDocument } from '../../paper/official-document.ts'
import { accountOf, town, type UnderTest, underTest } from '../app-under-test.ts'
import { manuscriptDocument } from '../manuscript/document.ts'
import type { Options } from './verb.ts'
import { runVerb } from './verbs.ts'

let under: UnderTest
let directory: string
beforeAll(async () => {
  under = await underTest()
  directory = await mkdtemp(join(tmpdir(), 'fazhen-reconcile-'))
})
afterAll(() => under.close())

async function run(options: Options): Promise<string[]> {
  const lines: string[] = []
  await runVerb('reconcile', under.installation, options, { line: async text => void lines.push(text), progress: () => {}, file: async () => {} })
  return lines
}

const manuscript: Manuscript = {
  title: '甲镇关于2024年法治政府建设情况的报告',
  issuer: '甲镇人民政府',
  blocks: [
    { block: 'heading', level: 1, text: '主要举措和成效' },
    {
      block: 'paragraph',
      inlines: [
        { text: '全年受理调解矛盾纠纷' },
        { figure: 'mediation.mediated', said: '20件' },
        { text: '，调解成功' },
        { figure: 'mediation.resolved', said: '18件' },
        { text: '。' },
      ],
    },
  ],
}
const of = { town: '甲镇', year: '2024' }
interface Said { against: string; changed: object[]; gone: object[]; typed: object[] }

async function heldAgainst(docx: Uint8Array): Promise<Said> {
  const path = join(directory, '报告.docx')
  await writeFile(path, docx)
  return JSON.parse((await run({ ...of, file: path, json: true }))[0]!) as Said
}

it('holds a report against the draft, and against what was filed once it is, and says the figure that a person changed', async () => {
  const ledger = await under.installation.store.ledger(town)
  await ledger.manuscripts.begin({ kind: 'annual-report', period: '2024' }, manuscript, accountOf('justice-office').id, under.clock.now)
  const docx = await writeOfficialDocument(manuscriptDocument(manuscript, '2025-01-15', null))
  expect(await heldAgainst(docx)).toMatchObject({ against: 'draft', changed: [], gone: [], typed: [] })
  const archive = await JSZip.loadAsync(docx)
  archive.file('word/document.xml', (await archive.file('word/document.xml')!.async('string')).replace('>18件<', '>19件<'))
  const edited = await archive.generateAsync({ type: 'uint8array' })
  const one = {
    changed: [
      {
        figure: 'mediation.resolved',
        label: labelOf('mediation.resolved'),
        was: '18件',
        is: '19件',
        sentence: '全年受理调解矛盾纠纷20件，调解成功19件。',
      },
    ],
    gone: [],
    typed: [],
  }
  expect(await heldAgainst(edited)).toMatchObject({ against: 'draft', ...one })

  const { id, posts } = accountOf('party-office')
  await ledger.filings.fill(
    { command: 'fill-1', kind: 'annual-report', period: '2024', body: { manuscript, figures: [], revision: 1, provisional: [] } },
    { actor: { id, posts }, at: under.clock.now },
  )
  expect(await heldAgainst(edited)).toMatchObject({ against: 'filing', ...one })
})

it('refuses what it cannot read in a sentence', async () => {
  await expect(run({ ...of, file: join(directory, '没有.docx') })).rejects.toThrow('读不到')
  await writeFile(join(directory, '文.docx'), '纯文本')
  await expect(run({ ...of, file: join(directory, '文.docx') })).rejects.toThrow('这不是 .docx 文件')
})

const labelOf = (code: string): string => under.installation.store.register.figures.get(code)!.figure.label
