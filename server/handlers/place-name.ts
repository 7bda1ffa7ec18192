// SPDX-License-Identifier: MulanPSL-2.0
import type { Town } from '../../store/store.ts'

/** The name of a village of the town; 0 is the town itself. */
export const placeName = ({ name, villages }: Pick<Town, 'name' | 'villages'>, village: number): string =>
  village === 0 ? name : villages.find(({ id }) => id === village)?.name ?? ''
