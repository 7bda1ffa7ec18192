// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { isUnnamed } from '../../contract/county-words.ts'
import { type Answer, api, asking, refresh, save } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { shortDay, tabTitle } from '../words.ts'
import { Comments } from './comments.tsx'
import { dayOf, type Finding, lateReportText, reportFile } from './county-words.ts'
import { Findings } from './findings.tsx'
import { KnownNumbers } from './known-numbers.tsx'
import { type ReadNumber, recognised } from './numbers.ts'
import { PlaceReport } from './place-report.tsx'
import { placeId, ReportSheet } from './report-sheet.tsx'
import { ReturnReport } from './return-report.tsx'
import { UnknownNumbers } from './unknown-numbers.tsx'
import { useCommentDraft } from './use-comment-draft.ts'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'
import '../report/report.css'
import './read.css'

type Report = Answer<'readReport'>

/** One report as its sheet, and beside it what was found, what is said to the town, what is not known. */
export function ReadReportPage() {
  const { report: of } = useParams({ from: '/signed-in/counties/$county/reports/$report' })
  const { id, county } = useCounty()
  const report = useQuery(asking('readReport', { county: id, report: of }))
  usePageTitle(tabTitle(report.data ? `${report.data.report.townName ?? ''}${report.data.report.year ?? ''}年报告` : '读报告', county?.name))
  return report.data ? <Read key={of} county={id} report={report.data} /> : (
    <div className="sheet">
      <h1 tabIndex={-1}>读报告</h1>
      <Shown of={report} what="报告">{() => null}</Shown>
    </div>
  )
}

function Read({ county, report }: { county: number; report: Report }) {
  const [chosen, choose] = useState<string>()
  const [shown, show] = useState<ReadNumber>()
  const margin = useRef<HTMLElement>(null)
  const draft = useCommentDraft(report)
  const fromText = (key: string) => {
    choose(key)
    // After the margin has drawn it as chosen.
    requestAnimationFrame(() => document.getElementById(`finding-${key}`)?.focus())
  }
  const toText = (finding: Finding, start: number) => {
    choose(finding.key)
    const place = document.getElementById(placeId(start))
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }
  const showNumber = (number: ReadNumber) => {
    show(number)
    requestAnimationFrame(() => document.getElementById(placeId(number.start))?.scrollIntoView({ block: 'center' }))
  }
  const write = (finding: Finding) => {
    draft.start({ quote: finding.sentences[0], text: finding.message, finding: finding.key })
    requestAnimationFrame(() => document.getElementById('comment-text')?.focus())
  }
  return (
    <>
      <Head county={county} report={report} />
      <p className="read-jump">
        <a href="#read-margin" onClick={event => jump(event, margin.current)}>疑点 {report.findings.length} · 意见 {report.comments.length}</a>
      </p>
      <div className="report read">
        <ReportSheet report={report} chosen={chosen} shown={shown} choose={fromText} />
        <aside className="report-margin read-margin" id="read-margin" aria-label="疑点和意见" tabIndex={-1} ref={margin}>
          {!isPlaced(report.report) && <PlaceReport county={county} report={report.report} />}
          <Findings county={county} report={report} chosen={chosen} toText={toText} write={write} />
          <UnknownNumbers county={county} report={report} show={showNumber} />
          <KnownNumbers county={county} report={report} show={showNumber} />
          <Comments county={county} report={report} draft={draft} />
          <ReturnReport county={county} report={report} />
          {isPlaced(report.report) && <PlaceReport county={county} report={report.report} />}
        </aside>
      </div>
    </>
  )
}

const isPlaced = ({ town, year }: Report['report']): boolean => town !== null && year !== null

// The router would take the hash for a place of its own.
function jump(event: React.MouseEvent, to: HTMLElement | null) {
  event.preventDefault()
  to?.scrollIntoView()
  to?.focus({ preventScroll: true })
}

function Head({ county, report: { report, figures } }: { county: number; report: Report }) {
  const { today } = useCounty()
  const [fault, doing, run] = useDoing()
  const title = `${report.townName ?? (report.namedTown ? '没有定是哪个镇' : '没有写明镇')} ${report.year ? `${report.year}年` : ''}报告`
  const download = () => run(async () => save((await api.commentsDocument({ county, report: report.id })) as Blob, `${title}审核意见单.docx`))
  return (
    <div className="report-tools read-tools">
      <div>
        <p><Link to="/counties/$county/reports" params={{ county: String(county) }} search={{}}>← 读报告</Link></p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="quiet">
          {reportFile(report)} · {shortDay(dayOf(report.received), today)}读入 · 读到 {report.figures} 个数
          <ToNumbers id="unknown-numbers" says="不认识的数" count={figures.filter(isUnnamed).length} />
          <ToNumbers id="known-numbers" says="认得的数" count={recognised(figures).length} />
          {report.returned && ` · ${shortDay(dayOf(report.returned), today)}退回`}
          {report.late && <> · <span className="late">{lateReportText(report, today)}</span></>}
        </p>
      </div>
      <div className="report-downloads">
        {fault && <p role="alert">{fault}</p>}
        <Withdraw county={county} report={report} />
        <Button loading={doing} onClick={download}>下载审核意见单</Button>
      </div>
    </div>
  )
}

/** The lists of numbers stand in the margin behind the findings, which may be many. */
const ToNumbers = ({ id, says, count }: { id: string; says: string; count: number }) => count > 0 && (
  <> · <a href={`#${id}`} onClick={event => jump(event, document.getElementById(id))}>{says} {count}</a></>
)

/** A file that was dropped by mistake; what a town submitted is not ours to take away. */
function Withdraw({ county, report }: { county: number; report: Report['report'] }) {
  const navigate = useNavigate()
  const [asked, ask] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, doing, run] = useDoing()
  if (report.origin === 'filing') return null
  if (!asked) return <Button onClick={() => ask(true)}>撤去这一份</Button>
  const withdraw = () => run(async () => {
    await api.withdrawReport({ county, report: report.id, reason })
    await navigate({ to: '/counties/$county/reports', params: { county: String(county) }, search: {} })
    await refresh()
  })
  return (
    <div className="read-withdraw" role="group" aria-label="撤去这一份">
      {fault && <p role="alert">{fault}</p>}
      <Input aria-label="撤去的理由" placeholder="理由，如：传错文件" value={reason} onChange={event => setReason(event.target.value)} />
      <Button loading={doing} disabled={reason.trim() === ''} onClick={withdraw}>确认撤去</Button>
      <Button onClick={() => ask(false)}>不撤</Button>
    </div>
  )
}
