// SPDX-License-Identifier: MulanPSL-2.0
import type { Citation } from '../../law/law.ts'

/** What the sequence of entries, a guard or a rule does not allow, in the guard's own words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly cites?: Citation
  readonly field?: string

  constructor(message: string, about: { cites?: Citation; field?: string } = {}) {
    super(message)
    if (about.cites) this.cites = about.cites
    if (about.field) this.field = about.field
  }
}
