// SPDX-License-Identifier: MulanPSL-2.0
import type { Manuscript, ManuscriptBlock } from './manuscript.ts'

/** What a block says, without the values of its figures: those change by themselves. */
export const blockKey = (block: ManuscriptBlock): string => JSON.stringify(block, (name, value: unknown) => (name === 'said' ? undefined : value))

/** Whether two texts say the same, whatever their figures are by now. */
export const sameWords = (a: Manuscript, b: Manuscript): boolean => wordsOf(a) === wordsOf(b)

const wordsOf = ({ title, issuer, recipient = '', number = '', signer = '', copies = [], blocks }: Manuscript): string =>
  JSON.stringify([title, issuer, recipient, number, signer, copies, blocks.map(blockKey)])
