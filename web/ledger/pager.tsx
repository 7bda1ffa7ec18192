// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'

/** Pages of a list; nothing where one page holds it all. */
export function Pager({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  if (pages < 2) return null
  const turn = (to: number) => {
    go(to)
    window.scrollTo({ top: 0 })
  }
  return (
    <nav className="pager" aria-label="翻页">
      <Button className="pager-far" disabled={page <= 1} onClick={() => turn(1)}>首页</Button>
      <Button disabled={page <= 1} onClick={() => turn(page - 1)}>上一页</Button>
      <span>第 {page} 页，共 {pages} 页</span>
      <Button disabled={page >= pages} onClick={() => turn(page + 1)}>下一页</Button>
      <Button className="pager-far" disabled={page >= pages} onClick={() => turn(pages)}>末页</Button>
    </nav>
  )
}
