// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { dayText } from '../../law/law.ts'
import { type Answer, api, asking, save, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import './cleanup.css'

type Listed = Answer<'cleanupList'>['listed'][number]

/** Documents in force that have run out, will soon, or rest on acts that have ended or changed. */
export function CleanupPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/cleanup' })
  const here = useTown(Number(town))
  const list = useQuery(asking('cleanupList', { town: Number(town) }))
  usePageTitle(tabTitle('规范性文件清理目录', here?.name))
  const sheet = useMutation({
    mutationFn: async () => save((await api.cleanupSheet({ town: Number(town) })) as Blob, `${here?.name ?? ''}行政规范性文件清理目录.xlsx`),
  })
  return (
    <div className="sheet cleanup">
      <div className="page-head">
        <h1 tabIndex={-1}>规范性文件清理目录</h1>
        <p className="no-print">
          <Button onClick={() => sheet.mutate()} disabled={sheet.isPending}>
            {sheet.isPending ? '正在导出…' : '导出 Excel'}
          </Button>
        </p>
      </div>
      <p role="alert">{sheet.error && <span className="late">{sheet.error.message}</span>}</p>
      <Shown of={list} what="清理目录">
        {({ today, inForce, listed }) => (
          <>
            <p className="cleanup-says">
              {dayText(today)}现行有效 {inForce} 件，列入清理 {listed.length}{' '}
              件。制定依据与法规库逐条比对：施行中的版本晚于文件的，列为修改；法规库没有收录的，须人工核对。
            </p>
            {listed.length > 0 ? (
              <List town={town} listed={listed} />
            ) : (
              <Empty>{inForce > 0 ? '没有需要清理的文件。' : '没有现行有效的规范性文件，或者您的岗位不能查看。'}</Empty>
            )}
          </>
        )}
      </Shown>
    </div>
  )
}

const urgent = new Set(['expired', 'basis-ended'])

function List({ town, listed }: { town: string; listed: readonly Listed[] }) {
  return (
    <div className="cleanup-wide" role="region" aria-label="清理目录" tabIndex={0}>
      <table aria-label="清理目录">
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">施行日期</th>
            <th scope="col">有效期至</th>
            <th scope="col">列入原因</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ matter, name, number, effectiveOn, validTo, reasons }) => (
            <tr key={matter}>
              <th scope="row">
                <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>
                  {name}
                </Link>
                {number && <span className="quiet"> {number}</span>}
              </th>
              <td className="figures">{effectiveOn ? dayText(effectiveOn) : ''}</td>
              <td className="figures">{validTo ? dayText(validTo) : '未规定'}</td>
              <td>
                <ul>
                  {reasons.map(({ why, says }) => (
                    <li key={says} className={urgent.has(why) ? 'late' : ''}>
                      {says}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
