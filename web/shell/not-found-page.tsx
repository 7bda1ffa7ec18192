// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { tabTitle } from '../words.ts'
import { usePageTitle } from './page-title.ts'
import { Empty } from './states.tsx'
import './sign-in.css'

/** No page has this address. */
export function NotFoundPage() {
  usePageTitle(tabTitle('没有这一页'))
  return (
    <main className="sign-in">
      <h1>没有这一页</h1>
      <Empty next={<Link to="/">去办理</Link>}>网址可能抄错了，请从办理页重新进入。</Empty>
    </main>
  )
}
