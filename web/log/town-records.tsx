// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { useTown } from '../api.ts'

const watchers = ['discipline-office', 'justice-office']

/** What stands beside the ledgers: the calendar they count by, lists drawn from several of them, and who did what with them. */
export function TownRecords({ town }: { town: string }) {
  const watches = useTown(Number(town))?.posts.some(({ post, village }) => watchers.includes(post) && village === 0)
  return (
    <section className="shelf">
      <h2>本镇</h2>
      <ul>
        <li className="volume"><Link to="/towns/$town/calendar" params={{ town }}>工作日历</Link></li>
        <li className="volume"><Link to="/towns/$town/settings" params={{ town }}>本镇设置</Link></li>
        <li className="volume"><Link to="/towns/$town/cleanup" params={{ town }}>规范性文件清理目录</Link></li>
        {watches && <li className="volume"><Link to="/towns/$town/log" params={{ town }} search={{}}>未准办理和查看记录</Link></li>}
      </ul>
    </section>
  )
}
