// SPDX-License-Identifier: MulanPSL-2.0
import type { Step } from '../../kernel/kernel.ts'
import type { TownDesk } from '../api.ts'
import type { VillageChoice } from './step-form.tsx'

/** Villages the holder of these posts may open a matter in by the step: all and the town itself by a town-wide post, else the own ones. */
export function villagesFor(step: Pick<Step, 'by'>, { posts, villages }: Pick<TownDesk, 'posts' | 'villages'>): VillageChoice[] {
  const held = posts.filter(({ post }) => step.by.includes(post))
  if (held.some(({ village }) => village === 0)) return [{ id: 0, name: '镇本级' }, ...villages]
  return villages.filter(({ id }) => held.some(({ village }) => village === id))
}
