// SPDX-License-Identifier: MulanPSL-2.0
import type { SpecimenTown } from '../county.ts'
import type { Life } from './life.ts'

/** A town of the specimen and everything that happens in it. */
export interface TownScript {
  town: SpecimenTown
  /** The year whose figures a published report gave. */
  year: number
  write(): Life[]
}
