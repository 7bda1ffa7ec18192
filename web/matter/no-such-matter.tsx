// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Fault, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'

/** Whether the server knows no matter of that name: asked again it will know none either. What may not be read is answered the same. */
export const isNoSuchMatter = (fault: unknown): boolean => fault instanceof Fault && (fault.status === 400 || fault.status === 404)

/** The address names no matter of the town, or one that is not this person's to see. */
export function NoSuchMatter({ town }: { town: number }) {
  usePageTitle(tabTitle('没有这件事项', useTown(town)?.name))
  const params = { town: String(town) }
  const ways = (
    <>
      <Link to="/towns/$town" params={params} search={{}}>去办理</Link>{'　'}
      <Link to="/towns/$town/kinds" params={params}>去台账查找</Link>
    </>
  )
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这件事项</h1>
      <Empty next={ways}>本镇没有这件事项，或者您的岗位不能查看它；网址可能抄错了，请从办理页或者台账重新进入。</Empty>
    </div>
  )
}
