// SPDX-License-Identifier: MulanPSL-2.0
import { blockKey, type ManuscriptBlock } from '../../kernel/kernel.ts'
import { type Differing, type Stretch, stretchesOf } from './merge.ts'
import { asParagraph, sentencesOf } from './sentences.ts'

/**
 * The ledger's text of today beside a draft: `from` is what the ledger wrote before. Where only the ledger changed its text is proposed;
 * where a person wrote, or it is not known who did, theirs stays until they say otherwise.
 */
export const anewFrom = (from: readonly ManuscriptBlock[], drafted: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] =>
  stretchesOf(from, drafted, mine).map(stretch => {
    if ('same' in stretch || stretch.wrote !== 'both') return stretch
    const together = from.length > 0 ? togetherOf(from, stretch) : undefined
    return { ...stretch, wrote: together ? 'both' : 'mine', bothWrote: from.length > 0, ...(together ? { together } : {}) }
  })

/** Who of the ledger and a person changed a stretch, as it is said over it. */
export const writtenBy = ({ wrote, bothWrote }: Differing): string =>
  bothWrote ? '台账变了，稿子里也有人改过' : bothWrote === false ? '分不出谁改的' : wrote === 'theirs' ? '台账变了' : '稿子里有人改过'

/**
 * One paragraph that the ledger and a person both changed, sentence by sentence: the person's words, with what the ledger has new.
 * What stood there before and is on one side only was taken away by the other; what a person put elsewhere stays there. Undefined
 * where it is more than one paragraph.
 */
function togetherOf(from: readonly ManuscriptBlock[], { theirs, mine }: Pick<Differing, 'theirs' | 'mine'>): ManuscriptBlock[] | undefined {
  if (theirs.length !== 1 || mine.length !== 1 || theirs[0]!.block !== 'paragraph' || mine[0]!.block !== 'paragraph') return undefined
  const [told, written] = [sentencesOf(theirs), sentencesOf(mine)]
  const [toldKeys, writtenKeys] = [new Set(told.map(blockKey)), new Set(written.map(blockKey))]
  const base = sentencesOf(closest(from, toldKeys, writtenKeys))
  const known = new Set(sentencesOf(from).map(blockKey))
  const isNew = (sentence: ManuscriptBlock): boolean => !known.has(blockKey(sentence))
  // A sentence that neither has any more was written anew by both: of these two the person's stands.
  const rewritten = base.some(each => !toldKeys.has(blockKey(each)) && !writtenKeys.has(blockKey(each)))
  return [asParagraph(stretchesOf(base, told, written).flatMap(each => {
    if ('same' in each) return each.same
    const own = each.mine.filter(one => isNew(one) || toldKeys.has(blockKey(one)))
    return rewritten && own.some(isNew) ? own : [...own, ...each.theirs.filter(isNew)]
  }))]
}

/** The paragraph both came from: the one that shares most sentences with them. */
function closest(from: readonly ManuscriptBlock[], told: ReadonlySet<string>, written: ReadonlySet<string>): ManuscriptBlock[] {
  const shared = (block: ManuscriptBlock): number =>
    sentencesOf([block]).filter(each => told.has(blockKey(each)) || written.has(blockKey(each))).length
  return from.filter(({ block }) => block === 'paragraph').sort((a, b) => shared(b) - shared(a)).slice(0, 1)
}
