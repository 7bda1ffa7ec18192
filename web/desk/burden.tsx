// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { asking, useTown } from '../api.ts'

/** How much this program asked of one's posts this month: a burden is easier to cut when it can be seen. */
export function BurdenLine({ town }: { town: number }) {
  const held = useTown(town)?.posts.map(({ post }) => post) ?? []
  const posts = useQuery({ ...asking('burden', { town }), staleTime: 300_000 }).data?.posts.filter(({ post }) => held.includes(post)) ?? []
  if (posts.length === 0) return null
  const several = new Set(held).size > 1
  return (
    <p className="quiet">
      {posts.map(({ label, fields, entries, median }) => `本月${several ? label : '本岗位'}填写 ${fields} 项（${entries} 次，每次中位数 ${median} 项）`).join('；')}
    </p>
  )
}
