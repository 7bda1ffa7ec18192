// SPDX-License-Identifier: MulanPSL-2.0
import { unitWords } from '../../contract/county-words.ts'
import { type Unit, unitOf, type UnitTown } from '../../store/county/units.ts'
import { HttpFault, notFound } from '../http/fault.ts'
import { type Visit, whoAsks } from '../http/visit.ts'
import { actorIn, countyPosts } from '../session/posts.ts'
import type { SignedIn } from '../session/sessions.ts'

/** Somebody at the county's desk: it opens what towns submitted and what the county read, and no matter of any town. */
export interface AtCounty {
  user: SignedIn
  post: string
  county: Unit
}

/** The county's desk for somebody who holds a post at it today. @throws HttpFault 404 or 403 */
export async function atCounty(visit: Visit, id: number): Promise<AtCounty> {
  const { store } = visit.installation
  const user = whoAsks(visit)
  const county = await unitOf(store.engine.db, id)
  if (!county) throw notFound('没有这个县')
  const held = (await actorIn(store, user.id, id, visit.today))?.posts.find(({ post }) => countyPosts.some(each => each === post))
  if (!held) throw new HttpFault(403, `您今天在${county.name}没有${unitWords(county).whole.slice(1)}级岗位，不能查看各镇报送的材料`)
  return { user, post: held.post, county }
}

/** A town under the county. @throws HttpFault 404 */
export function townUnder({ county }: AtCounty, id: number): UnitTown {
  const found = county.towns.find(town => town.id === id)
  if (!found) throw notFound(`${county.name}没有这个镇`)
  return found
}
