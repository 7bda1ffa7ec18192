// SPDX-License-Identifier: MulanPSL-2.0
import { unitWords } from '../../contract/county-words.ts'
import { type Answer, draftReport, type Manuscript, type ManuscriptBlock, tell } from '../../kernel/kernel.ts'
import { foldUp, rolledUp } from '../../store/county/roll-up.ts'
import { submittedIn, submittedText } from '../../store/county/submitted.ts'
import { countyOutline } from '../../town/outlines.ts'
import { reprinted } from '../manuscript/figures.ts'
import { coverageSaid, type Speaking, spokenOf, townWord } from './coverage.ts'
import type { Shelf } from './reports.ts'
import { addedUp } from './table.ts'
import { type BySentence, type Part, parts, saidIn, saidInReport } from './towns-said.ts'

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

/** What one town's report gives to each chapter, and where it comes from. */
interface Material {
  town: string
  from: string
  said: BySentence
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
  const word = townWord(towns.map(each => each.name))
  return {
    manuscript: {
      ...manuscript,
      blocks: [
        ...spokenOf(manuscript.blocks, speakingOf(shelf, answers)),
        { block: 'heading', level: 2, text: `各${word}工作` }, ...fed(materials, '举措成效', word),
        { block: 'heading', level: 1, text: '存在的不足和原因' }, ...fed(materials, '不足', word),
        { block: 'heading', level: 1, text: `${year + 1}年工作思路和目标举措` }, ...fed(materials, '下一年', word),
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

/** Each town once, by name, with whole sentences; its numbers stay its own: they stand as words, with the report they are from. */
function fed(materials: readonly Material[], part: Part, towns: string): ManuscriptBlock[] {
  const giving = materials.filter(({ said }) => said[part].length > 0)
  if (giving.length === 0) return [{ block: 'paragraph', inlines: [{ text: '（各镇报告没有可用的内容，请补写。）' }] }]
  return [{ block: 'paragraph', inlines: [{ text: `以下摘自${giving.length}个${towns}的年度报告，逐一列出。`, explained: '起草时有材料的个数' }] },
    ...giving.map(({ town, from, said }): ManuscriptBlock =>
      ({ block: 'paragraph', inlines: [{ text: `${town}：${said[part].join('')}`, explained: from }] }))]
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
    const said = manuscript ? saidIn(manuscript) : report ? saidInReport(report) : undefined
    const from = manuscript ? `${name}报送的年度报告` : `读入的${name}年度报告`
    return said && parts.some(part => said[part].length > 0) ? [{ town: name, from, said }] : []
  })
}
