// SPDX-License-Identifier: MulanPSL-2.0
import type { Manuscript } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import type { OfficialDocument } from '../../paper/official-document.ts'
import type { Ledger, PaperOf, Store } from '../../store/store.ts'
import { manuscriptDocument } from './document.ts'
import { datedOn } from './paper.ts'

/** A paper of a town as it goes out: dated when it was signed, formal when it has a number. */
export async function paperDocument(
  { register }: Store, ledger: Ledger, of: PaperOf, manuscript: Manuscript, marking: string | null,
): Promise<{ document: OfficialDocument; signedOn: Day | undefined }> {
  const signedOn = await datedOn(ledger, of)
  return {
    signedOn,
    document: asFormal(
      manuscriptDocument(manuscript, signedOn, marking),
      `${ledger.town.name}${register.posts['party-office'] ?? ''}`,
      manuscript.copies,
    ),
  }
}

/**
 * A text with a 发文字号 goes out as a formal document: 发文机关标志 above it and 版记 at its end, printed by the office on the day it is
 * dated, with whom it is copied to (GB/T 9704-2012, 7.2 and 7.4). One without is a report in the ordinary layout.
 */
export function asFormal(document: OfficialDocument, office: string, copies: readonly string[] = []): OfficialDocument {
  const { number, issuer, signedOn } = document
  if (number === undefined) return document
  return {
    ...document,
    letterhead: `${[issuer].flat()[0]}文件`,
    ...(signedOn === undefined ? {} : { imprint: { ...(copies.length > 0 ? { copies } : {}), issuer: office, day: signedOn } }),
  }
}
