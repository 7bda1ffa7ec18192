// SPDX-License-Identifier: MulanPSL-2.0
import { coverageMarks, isCoverage } from '../../contract/county-words.ts'
import { type FigureMark, type Inline, isFigureMark, joined, type Manuscript, type ManuscriptBlock } from '../../kernel/kernel.ts'

/** What a sentence of a unit above the towns says of whom it is: everybody, or those that reported. */
export interface Speaking {
  /** 全县、全市、全省. */
  whole: string
  /** 乡镇, with 街道 where there are some. */
  town: string
  /** Towns under the unit, and of them those that gave a figure. */
  of: number
  towns(figure: string): number | undefined
}

export const townWord = (names: readonly string[]): string => (names.some(name => name.endsWith('街道')) ? '乡镇（街道）' : '乡镇')

const ofTown = /([全本我]镇)/
const { chapter: lead, reported, whole: everybody } = coverageMarks
const mark = (figure: string): FigureMark => ({ figure, said: '' })
const figuresIn = (inlines: readonly Inline[]): FigureMark[] => inlines.filter(isFigureMark).filter(({ figure }) => !isCoverage(figure))

/**
 * The kinds' sentences speak of a town. Above the towns each chapter begins with a mark that says of how many towns it is, and each
 * sentence with a number with one that speaks where it is of others; marks and no words, because the towns that have not reported yet will.
 */
export function spokenOf(blocks: readonly ManuscriptBlock[], speaking: Speaking): ManuscriptBlock[] {
  const spoken = chaptersOf(blocks).flatMap(chapter => {
    const told = chapter.map((block): ManuscriptBlock => (block.block !== 'paragraph' ? block
      : { ...block, inlines: sentencesOf(block.inlines).flatMap((sentence, at) => marked(sentence, at === 0, speaking)) }))
    const [head, ...rest] = told
    const leads = head?.block === 'heading' && rest.some(block => block.block === 'paragraph' && figuresIn(block.inlines).length > 0)
    return leads ? [head, { block: 'paragraph' as const, inlines: [mark(lead), { text: '。' }] }, ...rest] : told
  })
  return toldOf(spoken, speaking)
}

/** Each from its heading of the first level to the next. */
function chaptersOf(blocks: readonly ManuscriptBlock[]): ManuscriptBlock[][] {
  const chapters: ManuscriptBlock[][] = [[]]
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) chapters.push([])
    chapters.at(-1)!.push(block)
  }
  return chapters
}

function marked(sentence: readonly Inline[], first: boolean, { town }: Speaking): Inline[] {
  // Nothing tells how many towns a sentence without a figure is of, so it never says 全县.
  if (!sentence.some(isFigureMark))
    return sentence.map(inline => (isFigureMark(inline) ? inline : { ...inline, text: inline.text.replace(/[全本我]镇/g, town) }))
  const inlines = sentence.flatMap((inline): Inline[] => isFigureMark(inline)
    // 全年没有以本镇为被告的: the words of a zero are a figure's, and name no town above the towns.
    ? [{ ...inline, said: inline.said.replace(/全镇/g, '').replace(/[本我]镇/g, '乡镇') }]
    : inline.text.split(ofTown).filter(Boolean).map(text => (ofTown.test(text) ? mark(everybody) : { ...inline, text })))
  const [begin, ...rest] = inlines
  if (begin !== undefined && isFigureMark(begin) && isCoverage(begin.figure)) return inlines
  const among = begin !== undefined && !isFigureMark(begin) ? /^其中，?/.exec(begin.text)?.[0] : undefined
  if (among === undefined || begin === undefined || isFigureMark(begin)) return [mark(reported), ...inlines]
  // 其中 stays at the head of its sentence, and goes where what it is among was not reported.
  return [...(first ? [] : [{ ...begin, text: among }]), mark(reported), { ...begin, text: begin.text.slice(among.length) }, ...rest]
}

/** The text with every such mark said as things stand today. */
export const coverageSaid = (manuscript: Manuscript, speaking: Speaking): Manuscript =>
  ({ ...manuscript, blocks: toldOf(manuscript.blocks, speaking) })

/** Words alone, for a paper that leaves the house: no figure stands behind these marks. */
export const coverageAsWords = (manuscript: Manuscript): Manuscript => ({
  ...manuscript,
  blocks: manuscript.blocks.map(block =>
    block.block !== 'paragraph'
      ? block
      : {
          ...block,
          inlines: joined(block.inlines.map(inline => (isFigureMark(inline) && isCoverage(inline.figure) ? { text: inline.said } : inline))),
        },
  ),
})

const toldOf = (blocks: readonly ManuscriptBlock[], speaking: Speaking): ManuscriptBlock[] =>
  chaptersOf(blocks).flatMap(chapter => toldChapter(chapter, speaking))

/** What stands before the chapter's lead, and in a chapter without one, says of each sentence how many towns it is of. */
function toldChapter(chapter: readonly ManuscriptBlock[], speaking: Speaking): ManuscriptBlock[] {
  const at = chapter.findIndex(block => block.block === 'paragraph' && block.inlines.some(inline => isFigureMark(inline) && inline.figure === lead))
  const under = chapter.slice(at).flatMap(block => (block.block === 'paragraph' ? sentencesOf(block.inlines) : []))
    .map(sentence => countsOf(sentence, speaking)).filter(counts => counts.length > 0)
  const most = at < 0 ? undefined : usual(under.flatMap(counts => (new Set(counts).size === 1 ? counts.slice(0, 1) : [])))
  const leads = most === undefined ? '' : leadOf(most, under.some(counts => counts.some(count => count !== most)), speaking)
  return chapter.map((block, n) => {
    if (block.block !== 'paragraph') return block
    const led = at >= 0 && n >= at ? most : undefined
    return { ...block, inlines: joined(sentencesOf(block.inlines).flatMap(sentence => toldSentence(sentence, { leads, led }, speaking))) }
  })
}

function toldSentence(sentence: readonly Inline[], { leads, led }: { leads: string; led: number | undefined }, speaking: Speaking): Inline[] {
  const counts = countsOf(sentence, speaking)
  let named = false
  return sentence.map(inline => {
    if (!isFigureMark(inline) || !isCoverage(inline.figure)) return inline
    if (inline.figure === lead) return { ...inline, said: leads || `现在没有${speaking.town}报送` }
    const said = wordsOf(inline, counts, named || (counts.length > 0 && counts.every(count => count === led)), speaking)
    named = true
    return { ...inline, said }
  })
}

const countsOf = (sentence: readonly Inline[], speaking: Speaking): number[] =>
  figuresIn(sentence).flatMap(({ figure }) => speaking.towns(figure) ?? [])

/** The number that most of them are; of two as frequent the larger. */
function usual(counts: readonly number[]): number | undefined {
  const times = (count: number) => counts.filter(each => each === count).length
  return [...new Set(counts)].sort((a, b) => times(b) - times(a) || b - a)[0]
}

function leadOf(most: number, others: boolean, { whole, town, of }: Speaking): string {
  const except = others ? '，另行写明的除外' : ''
  if (most === 0) return `现在没有${town}报送${except}`
  return most === of ? `以下数字和情况来自${whole}${of}个${town}${except}` : `以下数字和情况只来自已报送的${most}个${town}（共${of}个）${except}`
}

/** 全县 or nothing where every town gave every number of the sentence; else of how many it is, once a sentence, where its chapter does not say so. */
function wordsOf({ figure }: FigureMark, counts: readonly number[], named: boolean, { whole, town, of }: Speaking): string {
  const given = counts.filter(count => count > 0)
  const [fewest, most] = [Math.min(...given, of), counts.length === 0 ? of : Math.max(...counts)]
  const none = given.length < counts.length
  if (fewest === of && !none) return figure === everybody ? whole : ''
  if (named) return ''
  if (most === 0) return `（现在没有${town}报送）`
  return `已报送的${fewest === most ? most : `${fewest}至${most}`}个${town}${none ? `（有的数没有${town}报送）` : ''}`
}

/** Inlines sentence by sentence; words are cut behind their full stop. */
function sentencesOf(inlines: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = [[]]
  for (const inline of inlines) {
    if (isFigureMark(inline)) {
      sentences.at(-1)!.push(inline)
      continue
    }
    for (const text of inline.text.split(/(?<=[。！？])/)) {
      sentences.at(-1)!.push({ ...inline, text })
      if (/[。！？]$/.test(text)) sentences.push([])
    }
  }
  return sentences.filter(sentence => sentence.length > 0)
}
