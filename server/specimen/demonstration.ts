// SPDX-License-Identifier: MulanPSL-2.0
import type { Town } from '../../store/store.ts'
import { demonstrationSentence, specimenTowns } from '../../town/installation.ts'

const codes = new Set<string>(Object.values(specimenTowns).map(({ code }) => code))

/** The sentence said on every page while the installation holds an invented town; null where every town is real. */
export const demonstrationOf = (towns: readonly Pick<Town, 'code'>[]): string | null =>
  towns.some(({ code }) => codes.has(code)) ? demonstrationSentence : null
