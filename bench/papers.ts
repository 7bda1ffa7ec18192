// SPDX-License-Identifier: MulanPSL-2.0
// What leaves as paper and what comes in as text, with the most each should take.
import { writeForm } from '../paper/form.ts'
import { writeOfficialDocument } from '../paper/official-document.ts'
import { specimenReport } from '../paper/specimen-report.ts'
import { auditReport, readReport } from '../reader/reader.ts'
import { compare } from '../server/compare/paragraphs.ts'
import { medianOf } from './paired.ts'

const textOf = ({ title, body }: ReturnType<typeof specimenReport>): string =>
  [title, ...body.map(block => ('runs' in block ? block.runs.map(({ text }) => text).join('') : 'text' in block ? block.text : ''))].join('\n')

/** An invented report of at least so many characters. */
function reportOf(characters: number): string {
  for (let sections = 1; ; sections++) {
    const text = textOf(specimenReport(sections))
    if (text.length >= characters) return text
  }
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
    const took = await medianOf(15, work)
    console.log(`${what.padEnd(64)} ${took.toFixed(1).padStart(9)} ms  of ${most}${took > most ? ', too long' : ''}`)
  }
}
