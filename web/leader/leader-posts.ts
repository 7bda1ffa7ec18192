// SPDX-License-Identifier: MulanPSL-2.0
import { leaderPosts } from '../../contract/leader.ts'
import { type TownDesk, useTown } from '../api.ts'

/** The leader's post held for the whole town, the highest first; undefined for everybody else. */
export const leaderPostOf = (town: TownDesk | undefined): (typeof leaderPosts)[number] | undefined =>
  leaderPosts.find(post => town?.posts.some(held => held.post === post && held.village === 0))

export const useLeaderPost = (town: string) => leaderPostOf(useTown(Number(town)))
