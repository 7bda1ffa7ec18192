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

/**
 * The kinds' sentences speak of a town. Above the towns each sentence with a number begins with a mark that says of how many towns
 * it is; a mark and no words, because the towns that have not reported yet will.
 */
export const spokenOf = (blocks: readonly ManuscriptBlock[], speaking: Speaking): ManuscriptBlock[] =>
  blocks.map(block => (block.block !== 'paragraph' ? block
    : { ...block, inlines: toldOf(sentencesOf(block.inlines).flatMap(sentence => marked(sentence, speaking)), speaking) }))

function marked(sentence: readonly Inline[], { whole }: Speaking): Inline[] {
  if (!sentence.some(isFigureMark))
    return sentence.map(inline => (isFigureMark(inline) ? inline : { ...inline, text: inline.text.replace(/[全本我]镇/g, whole) }))
  const inlines = sentence.flatMap((inline): Inline[] => isFigureMark(inline)
    // 全年没有以本镇为被告的: the words of a zero are a figure's, and name no town above the towns.
    ? [{ ...inline, said: inline.said.replace(/全镇/g, '').replace(/[本我]镇/g, '乡镇') }]
    : inline.text.split(ofTown).filter(Boolean).map(text => (ofTown.test(text) ? { figure: coverageMarks.whole, said: '' } : { ...inline, text })))
  const begins = inlines[0] !== undefined && isFigureMark(inlines[0]) && isCoverage(inlines[0].figure)
  return begins ? inlines : [{ figure: coverageMarks.reported, said: '' }, ...inlines]
}

/** The text with every such mark said as things stand today. */
export const coverageSaid = (manuscript: Manuscript, speaking: Speaking): Manuscript => ({
  ...manuscript,
  blocks: manuscript.blocks.map(block => (block.block === 'paragraph' ? { ...block, inlines: toldOf(block.inlines, speaking) } : block)),
})

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

function toldOf(inlines: readonly Inline[], speaking: Speaking): Inline[] {
  return joined(sentencesOf(inlines).flatMap(sentence => {
    const counts = sentence.filter(isFigureMark).flatMap(({ figure }) => (isCoverage(figure) ? [] : speaking.towns(figure) ?? []))
    let named = false
    return sentence.map(inline => {
      if (!isFigureMark(inline) || !isCoverage(inline.figure)) return inline
      const said = wordsOf(inline, counts, named, speaking)
      named = true
      return { ...inline, said }
    })
  }))
}

/** 全县 or nothing where every town gave every number of the sentence; else of how many it is, once a sentence. */
function wordsOf({ figure }: FigureMark, counts: readonly number[], named: boolean, { whole, town, of }: Speaking): string {
  const [fewest, most] = [Math.min(...counts, of), counts.length === 0 ? of : Math.max(...counts)]
  if (fewest === of) return figure === coverageMarks.whole ? whole : ''
  if (named) return ''
  if (most === 0) return `（现在没有${town}报送）`
  return fewest === most ? `已报送的${most}个${town}` : `已报送的${fewest}至${most}个${town}`
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
