// SPDX-License-Identifier: MulanPSL-2.0
// What leaves as paper and what comes in as text, with the most each should take.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeForm } from '../paper/form.ts'
import { writeOfficialDocument } from '../paper/official-document.ts'
import { specimenReport } from '../paper/specimen-report.ts'
import { auditReport, readReport } from '../reader/reader.ts'
import { compare } from '../server/compare/paragraphs.ts'
import { median, medianOf } from './paired.ts'

const textOf = ({ title, body }: ReturnType<typeof specimenReport>): string =>
  [title, ...body.map(block => ('runs' in block ? block.runs.map(({ text }) => text).join('') : 'text' in block ? block.text : ''))].join('\n')

/** An invented report of at least so many characters. */
function reportOf(characters: number): string {
  for (let sections = 1; ; sections++) {
    const text = textOf(specimenReport(sections))
    if (text.length >= characters) return text
  }
}

const FIRST_REPORT = fileURLToPath(new URL('first-report.ts', import.meta.url))

/** What the first report of a process takes to be read and audited, in processes of their own: the median by the clock and of processor time. */
function firstReport(text: string): { clock: number; processor: number } {
  const runs = Array.from({ length: 9 }, (): { clock: number; processor: number } =>
    JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', FIRST_REPORT], { input: text, encoding: 'utf8' })))
  return { clock: median(runs.map(({ clock }) => clock)), processor: median(runs.map(({ processor }) => processor)) }
}

/** Each piece of work by its median, beside the most it should take. */
export async function benchPapers(): Promise<void> {
  const long = specimenReport(20)
  const text = reportOf(5_000)
  const rows = Array.from({ length: 60 }, (_, n) => [`第${n + 1}人`, '120.00'])
  const table = { label: '补贴发放表', number: null, parts: [{ columns: ['姓名', '金额'], rows }] }
  const articles = Array.from({ length: 1_000 }, (_, at) => `第${at}条 双方应当按照约定履行第${at % 37}项义务。`)
  const changed = articles.map((article, at) => (at % 50 === 0 ? article.replace('双方', '各方') : article))
  console.log('\nPapers')
  for (const [what, most, work] of [
    ['a report of ten pages as .docx', 1_000, () => writeOfficialDocument(long)],
    ['a form with a table of sixty rows as .docx', 100, () => writeForm(table, { office: '甲镇人民政府' })],
    [`a report of ${text.length} characters read`, 50, () => readReport({ id: 'bench', text })],
    [`a report of ${text.length} characters read and audited`, 50, () => auditReport({ id: 'bench', text })],
    ['two contracts of a thousand paragraphs side by side', 1_000, () => compare(articles, changed)],
  ] as const) {
    print(what, await medianOf(15, work), most)
  }
  const { clock, processor } = firstReport(text)
  print('the first report of a process, the same, read and audited', clock, 50, `${processor.toFixed(1)} ms of processor time`)
  console.log(`(a dense one: ${readReport({ id: 'bench', text }).figures.length} numbers; published reports have some forty in as many characters)`)
}

function print(what: string, took: number, most: number, more = ''): void {
  const late = took > most ? ', too long' : ''
  console.log(`${what.padEnd(64)} ${took.toFixed(1).padStart(9)} ms  of ${most}${late}${more && `; ${more}`}`)
}
