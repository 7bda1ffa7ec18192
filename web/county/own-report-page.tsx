// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { isFigureMark, type Inline, type Manuscript } from '../../kernel/kernel.ts'
import { type Answer, api, asking, save } from '../api.ts'
import { headingNumber } from '../report/heading-number.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'
import { YearPicker } from './year-picker.tsx'
import '../report/report.css'

type Own = Answer<'countyManuscript'>

/** The county's own report, its chapters fed by what the towns handed in; every number of it says how many towns it rests on. */
export function OwnReportPage() {
  const { id, county } = useCounty()
  const { year } = useParams({ from: '/signed-in/counties/$county/own/$year' })
  const navigate = useNavigate()
  const own = useQuery(asking('countyManuscript', { county: id, year: Number(year) }))
  usePageTitle(tabTitle(`${year}年县级报告`, county?.name))
  const go = (next: number) => void navigate({ to: '/counties/$county/own/$year', params: { county: String(id), year: String(next) } })
  return (
    <>
      <div className="report-tools">
        <YearPicker county={id} year={Number(year)} change={go} label="县级报告" />
        {own.data && <Download county={id} year={Number(year)} title={titleOf(own.data)} />}
      </div>
      {own.data ? <Paper own={own.data} /> : (
        <div className="sheet">
          <h1 tabIndex={-1}>{year}年县级报告</h1>
          <Shown of={own} what="县级报告">{() => null}</Shown>
        </div>
      )}
    </>
  )
}

const manuscriptOf = (own: Own) => own.manuscript as Manuscript
const titleOf = (own: Own) => manuscriptOf(own).title

function Download({ county, year, title }: { county: number; year: number; title: string }) {
  const [fault, doing, run] = useDoing()
  const download = () => run(async () => save((await api.countyManuscriptDocument({ county, year })) as Blob, `${title}.docx`))
  return (
    <div className="report-downloads">
      {fault && <p role="alert">{fault}</p>}
      <Button type="primary" loading={doing} onClick={download}>下载 Word 报告</Button>
    </div>
  )
}

function Paper({ own }: { own: Own }) {
  const [told, tell] = useState<string>()
  return (
    <div className="report">
      <Sheet own={own} tell={tell} />
      <aside className="report-margin" aria-label="数从哪里来">
        <h2>数从哪里来</h2>
        <p role="status">{told ? sourceOf(own, told) : '带下划线的数由各镇签发报送的数相加；指向一个数，这里说明有几个镇报了。'}</p>
        <h3>材料来自 {own.fedBy.length} 个镇</h3>
        <p>{own.fedBy.join('、') || '还没有镇报送'}</p>
        {own.without.length > 0 && <><h3>还没有材料 {own.without.length} 个镇</h3><p>{own.without.join('、')}</p></>}
      </aside>
    </div>
  )
}

function sourceOf({ figures }: Own, code: string): string {
  const figure = figures[code]
  return figure ? `${figure.label}：${figure.printed}，${figure.towns === figure.of ? `${figure.of} 个镇都报了` : `${figure.of} 个镇中 ${figure.towns} 个报了`}。` : '这个数还没有镇报送。'
}

function Sheet({ own, tell }: { own: Own; tell(code: string): void }) {
  const { title, recipient, issuer, blocks } = manuscriptOf(own)
  const counts = [0, 0, 0, 0]
  return (
    <article className="a4" aria-labelledby="own-title">
      <h1 id="own-title" tabIndex={-1}>{title}</h1>
      {recipient && <p className="a4-recipient">{recipient.replace(/：?$/, '：')}</p>}
      {blocks.map((block, at) => {
        if (block.block === 'heading') {
          counts[block.level - 1]! += 1
          counts.fill(0, block.level)
          const Heading = (['h2', 'h3', 'h4', 'h5'] as const)[block.level - 1]!
          return <Heading key={at}>{headingNumber(block.level, counts[block.level - 1]!)}{block.text}</Heading>
        }
        if (block.block === 'paragraph') return <p key={at}><Inlines inlines={block.inlines} own={own} tell={tell} /></p>
        return (
          <table key={at} className="county-table">
            <thead><tr>{block.columns.map((column, of) => <th key={of} scope="col">{column}</th>)}</tr></thead>
            <tbody>{block.rows.map((row, of) => <tr key={of}>{row.map((inlines, cell) => <td key={cell}><Inlines inlines={inlines} own={own} tell={tell} /></td>)}</tr>)}</tbody>
          </table>
        )
      })}
      <p className="a4-issuer">{issuer}</p>
    </article>
  )
}

function Inlines({ inlines, own, tell }: { inlines: readonly Inline[]; own: Own; tell(code: string): void }) {
  return inlines.map((inline, at) => (isFigureMark(inline)
    ? (
      <span key={at} role="button" tabIndex={0} className="a4-figure" onFocus={() => tell(inline.figure)} onMouseEnter={() => tell(inline.figure)} onClick={() => tell(inline.figure)}>
        {own.figures[inline.figure]?.printed ?? inline.said}
      </span>
    )
    : <span key={at}>{inline.text}</span>))
}
