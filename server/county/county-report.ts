// SPDX-License-Identifier: MulanPSL-2.0
import { unitWords } from '../../contract/county-words.ts'
import { type Answer, draftReport, isFigureMark, type Manuscript, type ManuscriptBlock, tell } from '../../kernel/kernel.ts'
import type { ReadReport } from '../../store/county/read-reports.ts'
import { foldUp, rolledUp } from '../../store/county/roll-up.ts'
import { submittedIn, submittedText } from '../../store/county/submitted.ts'
import { countyOutline } from '../../town/outlines.ts'
import { reprinted } from '../manuscript/figures.ts'
import { coverageSaid, type Speaking, spokenOf, townWord } from './coverage.ts'
import { piece, readingKept } from './read.ts'
import type { Shelf } from './reports.ts'
import { addedUp } from './table.ts'

/** A figure of the county's text: the sum of its towns, and how many gave it. */
export interface CountyFigure extends Answer {
  towns: number
}

/** The county's figures of a year from what its towns submitted; what no town gave is not reported. */
export async function countyFigures({ desk: { county }, visit: { installation: { store: { engine, register } } } }: Shelf,
  year: number): Promise<Map<string, CountyFigure>> {
  await foldUp(engine, county, String(year))
  const rows = new Map((await rolledUp(engine, [county.id], String(year))).map(row => [row.figure, row]))
  return new Map([...register.figures].map(([code, { figure: { label, unit } }]) => {
    const row = rows.get(code)
    const answer: Answer = row ? addedUp(register, { code, label, unit }, row.n, row.base)
      : { code, label, unit, value: null, numerator: null, denominator: null, zero: 'not-reported' }
    return [code, { ...answer, towns: row?.towns ?? 0 }]
  }))
}

/** The part of a report that goes into a chapter of the county's. */
const parts = ['举措成效', '不足', '下一年'] as const
type Part = (typeof parts)[number]

/** What one town's report gives to each chapter, paragraph by paragraph, with where it comes from. */
interface Material {
  town: string
  paragraphs: Readonly<Record<Part, readonly string[]>>
}

export interface CountyDraft {
  manuscript: Manuscript
  fedBy: string[]
  without: string[]
}

/** The county's report drafted: its towns' figures added up, then what each town's report says of itself, of its weaknesses, of its plans. */
export async function draftCountyReport(shelf: Shelf, year: number, answers: ReadonlyMap<string, CountyFigure>): Promise<CountyDraft> {
  const { register } = shelf.visit.installation.store
  const { name, towns } = shelf.desk.county
  const { manuscript } = draftReport(tell(register, countyOutline(name, year), answers))
  const materials = await materialsOf(shelf, year)
  return {
    manuscript: {
      ...manuscript,
      blocks: [
        ...spokenOf(manuscript.blocks, speakingOf(shelf, answers)),
        { block: 'heading', level: 2, text: '各镇（街道）工作' }, ...fed(materials, '举措成效'),
        { block: 'heading', level: 1, text: '存在的不足和原因' }, ...fed(materials, '不足'),
        { block: 'heading', level: 1, text: `${year + 1}年工作思路和目标举措` }, ...fed(materials, '下一年'),
      ],
    },
    fedBy: materials.map(({ town }) => town),
    without: towns.filter(town => !materials.some(each => each.town === town.name)).map(town => town.name),
  }
}

const speakingOf = ({ desk: { county } }: Shelf, figures: ReadonlyMap<string, CountyFigure>): Speaking => ({
  whole: unitWords(county).whole, town: townWord(county.towns.map(({ name }) => name)), of: county.towns.length,
  towns: figure => figures.get(figure)?.towns,
})

/** A text as it stands with the sums of today, and of how many towns they are: a town may have sent its figures again since it was saved. */
export const printedToday = (shelf: Shelf, figures: ReadonlyMap<string, CountyFigure>, manuscript: Manuscript): Manuscript =>
  coverageSaid(reprinted(manuscript, { answer: ({ figure, period }) => (period === undefined ? figures.get(figure) : undefined) }).manuscript,
    speakingOf(shelf, figures))

/** A town's numbers stay its own: they stand as words, with the report they are from. */
function fed(materials: readonly Material[], part: Part): ManuscriptBlock[] {
  const blocks = materials.flatMap(({ town, paragraphs }): ManuscriptBlock[] =>
    paragraphs[part].length === 0 ? [] : [{ block: 'paragraph',
      inlines: [{ text: `${town}：${paragraphs[part].join('')}`, explained: `${town}报送的年度报告` }] }])
  return blocks.length > 0 ? blocks : [{ block: 'paragraph', inlines: [{ text: '（各镇报告没有可用的内容，请补写。）' }] }]
}

/** Of each town the report it submitted, else the one the county read; what was sent back is to be written anew and gives nothing. */
async function materialsOf(shelf: Shelf, year: number): Promise<Material[]> {
  const { county } = shelf.desk
  const filed = await shelf.inside(async tx => {
    const all = (await submittedIn(tx, county, { kind: 'annual-report', period: String(year) })).filter(({ state }) => state !== 'returned')
    const texts = new Map<number, Manuscript>()
    for (const filing of all) {
      const body = await submittedText(tx, county, filing)
      if (body) texts.set(filing.town, body.manuscript)
    }
    return texts
  })
  const read = (await shelf.all(year)).filter(({ returned }) => returned === null)
  return county.towns.flatMap(({ id, name }) => {
    const manuscript = filed.get(id)
    const report = read.find(({ about }) => about === id)
    const paragraphs = manuscript ? ofManuscript(manuscript) : report ? ofReport(report) : undefined
    return paragraphs && parts.some(part => paragraphs[part].length > 0) ? [{ town: name, paragraphs }] : []
  })
}

/** A county's chapter takes the beginning of each, not the whole. */
const most = 3

const partOf = (heading: string): Part | undefined =>
  /不足|问题|短板/.test(heading) ? '不足' : /思路|打算|计划|下一年|下一步|目标/.test(heading) ? '下一年' : /举措|成效|主要工作|工作情况|开展情况/.test(heading) ? '举措成效' : undefined

function ofManuscript({ blocks }: Manuscript): Material['paragraphs'] {
  const paragraphs: Record<Part, string[]> = { 举措成效: [], 不足: [], 下一年: [] }
  let part: Part | undefined
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) part = partOf(block.text)
    if (block.block !== 'paragraph' || part === undefined || paragraphs[part].length >= most) continue
    const text = block.inlines.map(inline => (isFigureMark(inline) ? inline.said : inline.text)).join('').trim()
    if (text !== '') paragraphs[part].push(text)
  }
  return paragraphs
}

function ofReport(report: ReadReport): Material['paragraphs'] {
  const { sections } = readingKept(report)
  const linesOf = (part: Part): string[] => {
    const section = sections.find(({ kind, level }) => kind === part
      && level === Math.min(...sections.filter(each => each.kind === part).map(each => each.level)))
    const lines = section ? piece(report.text, section.start, section.end).split(/\n+/).map(line => line.trim()).filter(line => /[。；]$/.test(line))
      : []
    return lines.slice(0, most)
  }
  return { 举措成效: linesOf('举措成效'), 不足: linesOf('不足'), 下一年: linesOf('下一年') }
}
