// SPDX-License-Identifier: MulanPSL-2.0
import type { Kind, Step } from '../../kernel/kernel.ts'
import type { TownDesk } from '../api.ts'

/** A village one may open a matter in; 0 is the town itself. */
export interface VillageChoice {
  id: number
  name: string
}

/** Villages the holder of these posts may open a matter in by the step: all and the town itself by a town-wide post, else the own ones. */
export function villagesFor(step: Pick<Step, 'by'>, { posts, villages }: Pick<TownDesk, 'posts' | 'villages'>): VillageChoice[] {
  const held = posts.filter(({ post }) => step.by.includes(post))
  if (held.some(({ village }) => village === 0)) return [{ id: 0, name: '镇本级' }, ...villages]
  return villages.filter(({ id }) => held.some(({ village }) => village === id))
}

/** The village a form begins with: the only one there is, or the town itself where matters of the kind belong to no village. */
export function usualVillage({ title, reads }: Pick<Kind, 'title' | 'reads'>, villages: readonly VillageChoice[]): number | undefined {
  if (villages.length === 1) return villages[0]!.id
  const isOfVillages = title.includes('{village}') || reads.some(({ where }) => where?.village === 'mine')
  return isOfVillages ? undefined : villages.find(({ id }) => id === 0)?.id
}
