// SPDX-License-Identifier: MulanPSL-2.0
import { blockKey, type Manuscript, type ManuscriptBlock } from '../../kernel/kernel.ts'
import type { Head } from './conversion.ts'
import { type Differing, mergedBy, mergedHead, type Stretch, stretchesOf } from './merge.ts'
import { asParagraph, sentencesOf } from './sentences.ts'

/**
 * The ledger's text of today beside a draft: `from` is what the ledger wrote before. Where only the ledger changed its text is proposed;
 * where a person wrote, or it is not known who did, theirs stays until they say otherwise.
 */
export function anewFrom(from: readonly ManuscriptBlock[], drafted: readonly ManuscriptBlock[], mine: readonly ManuscriptBlock[]): Stretch[] {
  const stretches = stretchesOf(from, drafted, mine).map((stretch): Stretch => {
    if ('same' in stretch || stretch.wrote !== 'both') return stretch
    const together = togetherOf(stretch)
    return { ...stretch, wrote: together || bothAdded(stretch) ? 'both' : 'mine', bothWrote: from.length > 0, ...(together ? { together } : {}) }
  })
  return withoutLoss(stretches, drafted)
}

/** What the ledger tells elsewhere by now, in a stretch of which the person's text stays, stays where it stands. */
function withoutLoss(stretches: readonly Stretch[], drafted: readonly ManuscriptBlock[]): Stretch[] {
  const [told, taken] = [drafted, mergedBy(stretches, [])].map(blocks => new Set(blocks.map(blockKey)))
  const isLost = (block: ManuscriptBlock): boolean => told!.has(blockKey(block)) && !taken!.has(blockKey(block))
  const losing = stretches.find((each): each is Differing => !('same' in each) && each.wrote === 'theirs' && each.mine.some(isLost))
  if (!losing) return [...stretches]
  return withoutLoss(stretches.map(each => (each === losing ? { ...losing, wrote: 'mine', bothWrote: true } : each)), drafted)
}

/** What stands around the text: the ledger's where only the ledger changed it. Where it is not known what it wrote before, the draft's. */
export const headAnew = (from: Manuscript | null, drafted: Manuscript, mine: Manuscript): Head => mergedHead(from ?? drafted, drafted, mine, {})

/** Each put something where nothing stood. */
const bothAdded = ({ base }: Differing): boolean => base?.length === 0

/** Who of the ledger and a person changed a stretch, as it is said over it. */
export const writtenBy = ({ wrote, bothWrote }: Differing): string =>
  bothWrote ? '台账变了，稿子里也有人改过' : bothWrote === false ? '分不出谁改的' : wrote === 'theirs' ? '台账变了' : '稿子里有人改过'

/**
 * One paragraph that the ledger and a person both changed, sentence by sentence: the person's words, with what the ledger has new.
 * What stood there before and is on one side only was taken away by the other; what a person put elsewhere stays there. Undefined
 * where it is more than one paragraph.
 */
function togetherOf({ base, theirs, mine }: Differing): ManuscriptBlock[] | undefined {
  if (![base, theirs, mine].every(side => side?.length === 1 && side[0]!.block === 'paragraph')) return undefined
  const [stood, told, written] = [sentencesOf(base!), sentencesOf(theirs), sentencesOf(mine)]
  const [stoodKeys, toldKeys] = [new Set(stood.map(blockKey)), new Set(told.map(blockKey))]
  const writtenKeys = new Set(written.map(blockKey))
  const isNew = (sentence: ManuscriptBlock): boolean => !stoodKeys.has(blockKey(sentence))
  return [asParagraph(stretchesOf(stood, told, written).flatMap(each => {
    if ('same' in each) return each.same
    const own = each.mine.filter(one => isNew(one) || toldKeys.has(blockKey(one)))
    // A sentence that neither has any more was written anew by both: of these two the person's stands.
    const rewritten = each.base?.some(one => !toldKeys.has(blockKey(one)) && !writtenKeys.has(blockKey(one))) === true
    return rewritten && own.some(isNew) ? own : [...own, ...each.theirs.filter(one => isNew(one) && !writtenKeys.has(blockKey(one)))]
  }))]
}
