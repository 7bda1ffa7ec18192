// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type ChangeEvent, useRef, useState } from 'react'
import { kinds } from '../../kinds/register.ts'
import { todayIn } from '../../law/law.ts'
import { type Answer, api, asking, Fault, refresh, useMe, useTown } from '../api.ts'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { shortDay, tabTitle } from '../words.ts'
import { EarlierReports } from './earlier-reports.tsx'
import './figures.css'

type Old = Answer<'oldReports'>

/** The town's memory from before the ledger: what its old reports say, by year, never mixed with what is counted. */
export function OldReportsPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/old-reports' })
  const here = useTown(Number(town))
  const old = useQuery(asking('oldReports', { town: Number(town) }))
  usePageTitle(tabTitle('以前的报告', here?.name))
  return (
    <div className="sheet">
      <p><Link to="/towns/$town/figures" params={{ town }} search={{}}>← 指标</Link></p>
      <h1 tabIndex={-1}>以前的报告</h1>
      <p className="old-says">
        用本系统以前的年度，把当年公开的报告读进来，里面的数就成了历年对照的基数。这些数标作“按公开报告”，没有事项可查，不计入任何指标。
      </p>
      <ReadIn town={Number(town)} />
      <Shown of={old} what="以前的报告">
        {answer => <><Kept town={town} old={answer} /><EarlierReports earlier={answer.earlier ?? []} /></>}
      </Shown>
    </div>
  )
}

interface Line {
  file: string
  says: string
  refused: boolean
}

const readText = ({ repeated, year, figures, replaced }: Answer<'addOldReport'>): string =>
  repeated ? `${year}年的这一份以前读过，没有重复读。`
    : `读作${year}年的报告，读到 ${figures} 个数。${replaced ? `替换了“${replaced}”，原来的留着备查。` : ''}`

function ReadIn({ town }: { town: number }) {
  const picker = useRef<HTMLInputElement>(null)
  const thisYear = Number(useMe()?.today.slice(0, 4))
  const [year, setYear] = useState('')
  const [doing, setDoing] = useState<string>()
  const [lines, setLines] = useState<readonly Line[]>([])
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    for (const file of files) {
      setDoing(file.name)
      const line = await api.addOldReport({ town, name: file.name, ...(year ? { year: Number(year) } : {}) }, file).then(
        told => ({ file: file.name, refused: false, says: readText(told) }),
        (fault: unknown) => ({ file: file.name, refused: true, says: (fault instanceof Fault ? fault.message : '文件没有送到，请重试').replace(/。?$/, '。') }),
      )
      setLines(before => [...before, line])
    }
    setDoing(undefined)
    await refresh()
  }
  return (
    <section className="old-in" aria-label="读入旧报告">
      <div className="field">
        <label htmlFor="old-year">报告是哪一年的</label>
        <select id="old-year" className="native" value={year} onChange={event => setYear(event.target.value)}>
          <option value="">照文中写的</option>
          {Array.from({ length: 15 }, (_, at) => thisYear - 1 - at).map(each => <option key={each} value={each}>{each}年</option>)}
        </select>
      </div>
      <Button onClick={() => picker.current?.click()} disabled={doing !== undefined}>选择旧报告文件</Button>
      <input
        ref={picker} type="file" hidden multiple accept=".docx,.doc,.wps,.txt,.pdf" aria-label="选择旧报告文件" onChange={event => void choose(event)}
      />
      <div role="status" className="old-told">
        {doing && <p><progress aria-label="正在读" /> 正在读 {doing}…</p>}
        {lines.map(({ file, says, refused }, at) => <p key={at}>{refused ? '没有读成：' : ''}{file}，{says}</p>)}
      </div>
    </section>
  )
}

function Kept({ town, old: { reports, figures } }: { town: string; old: Old }) {
  if (reports.length === 0) return <Empty>还没有读入旧报告。选择当年公开的 Word、文本或者 PDF 文件，一年一份；同一年再读一份的，以新的为准。</Empty>
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b)
  const lines = [
    ['指标', '单位', ...years.map(year => `${year}年`)], ...figures.map(
      figure => [figure.label, figure.unit, ...years.map(year => figure.years.find(each => each.year === year)?.printed ?? '')]
    )
  ]
  return (
    <>
      <section className="figure-part" aria-label="读入的报告">
        <h2>读入的报告 {reports.length}</h2>
        <ul className="old-list">{reports.map(report => <Report key={report.id} town={Number(town)} report={report} />)}</ul>
      </section>
      <section className="figure-part" aria-label="按公开报告的数">
        <div className="figures-tools"><h2>按公开报告的数</h2><CopyCells label="复制为表格" lines={lines} /></div>
        <table className="figure-table figures-years">
          <thead><tr><th scope="col">指标</th>{years.map(year => <th key={year} scope="col" className="figures-value">{year}年</th>)}</tr></thead>
          <tbody>
            {figures.map(({ code, label, years: said }) => (
              <tr key={code}>
                <th scope="row">
                  {kinds.figures.has(code) ? <Link to="/towns/$town/figures/$code" params={{ town, code }} search={{}}>{label}</Link> : label}
                </th>
                {years.map(year => {
                  const each = said.find(point => point.year === year)
                  return <td key={year} className="figures-value" data-label={`${year}年`}>{
                    each ? <span title={each.sentence}>{each.printed}</span> : <span className="quiet">没有写</span>
                  }</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Report({ town, report: { id, year, name, title, received, by } }: { town: number; report: Old['reports'][number] }) {
  const today = useMe()?.today ?? ''
  const [asked, ask] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState('')
  const remove = async () => {
    setFault('')
    await api.removeOldReport({ town, report: id, reason: reason.trim() }).then(
      refresh, (failed: unknown) => setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有撤去，请重试。')
    )
  }
  return (
    <li>
      <strong>{year}年</strong> <span>{title ?? name.replace(/\.\w{1,5}$/, '')}</span> <span className="quiet">{name} · {by} {shortDay(todayIn(Date.parse(received)), today)}读入</span>
      {!asked ? <button type="button" className="plain-button" onClick={() => ask(true)}>撤去</button> : (
        <span className="old-remove" role="group" aria-label={`撤去${year}年的报告`}>
          <Input aria-label="撤去的理由" placeholder="理由，如：读错了文件" value={reason} onChange={event => setReason(event.target.value)} />
          <Button disabled={reason.trim() === ''} onClick={() => void remove()}>确认撤去</Button>
          <Button onClick={() => ask(false)}>不撤</Button>
          {fault && <span role="alert">{fault}</span>}
        </span>
      )}
    </li>
  )
}
