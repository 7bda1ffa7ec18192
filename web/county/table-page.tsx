// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api, asking, save } from '../api.ts'
import { PeriodPicker } from '../figures/period-picker.tsx'
import { CopyCells } from '../ledger/copy-table.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { tabTitle } from '../words.ts'
import { Mistaken, periodAskedFor } from './asked-for.tsx'
import { ChooseFigures } from './choose-figures.tsx'
import { FiguresTable } from './figures-table.tsx'
import { type Table, tableLines } from './table-words.ts'
import { reportYear, useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

/** 各镇指标: towns by name beside each other, with what each number is and whence it comes; nobody is ranked. */
export function TablePage() {
  const { id, county, words, today } = useCounty()
  const { period: asked, figures } = useSearch({ from: '/signed-in/counties/$county/table' })
  const navigate = useNavigate({ from: '/counties/$county/table' })
  const { shown: period, mistaken } = periodAskedFor(asked, reportYear(today))
  const years = useQuery(asking('countyYears', { county: id })).data?.years ?? []
  const of = { county: id, period, ...(figures ? { figures } : {}) }
  const table = useQuery({ ...asking('countyTable', of), placeholderData: keepPreviousData })
  const [choosing, setChoosing] = useState(false)
  const go = (next: { period?: string; figures?: string | undefined }) => void navigate({ search: { period, figures, ...next }, replace: true })
  usePageTitle(tabTitle('各镇指标', periodName(period), county?.name))
  const tools = (
    <>
      <Button onClick={() => setChoosing(!choosing)} aria-expanded={choosing}>选指标和次序</Button>
      {figures && <button type="button" className="plain-button" onClick={() => go({ figures: undefined })}>恢复{words.own}的次序</button>}
      {table.data && <Out of={of} name={`${county?.name ?? ''}${periodName(period)}各镇指标`} table={table.data} />}
    </>
  )
  return (
    <div className="sheet">
      <div className="page-head figures-head">
        <h1 tabIndex={-1}>{periodName(period)}各镇指标</h1>
        <PeriodPicker period={period} years={years} change={next => go({ period: next })} />
      </div>
      <Mistaken asked={mistaken} shown={period} what="期间" />
      {choosing && (
        <ChooseFigures
          key={figures ?? ''} county={id} chosen={table.data?.columns.map(({ code }) => code) ?? []}
          done={codes => { go({ figures: codes.join(',') || undefined }); setChoosing(false) }} cancel={() => setChoosing(false)}
        />
      )}
      <Shown of={table} what="各镇指标">
        {answer => answer.towns.length === 0 || answer.columns.length === 0 ? <><div className="table-tools">{tools}</div><Nothing /></> : (
          <div aria-busy={table.isPlaceholderData}><FiguresTable county={String(id)} table={answer} tools={tools} /></div>
        )}
      </Shown>
    </div>
  )
}

const Nothing = () => <Empty>这个期间还没有镇报送，也没有读过报告；换一个期间，或者先到“读报告”把报告拖进来。</Empty>

interface OutProps {
  of: { county: number; period: string; figures?: string }
  name: string
  table: Table
}

function Out({ of, name, table }: OutProps) {
  const [fault, doing, run] = useDoing()
  const download = (which: 'countySheet' | 'countyTableDocument', ending: string) =>
    run(async () => save((await api[which](of)) as Blob, `${name}.${ending}`))
  return (
    <div className="table-out">
      {fault && <p role="alert">{fault}</p>}
      <CopyCells label="复制为表格" lines={tableLines(table)} />
      <Button loading={doing} onClick={() => download('countySheet', 'xlsx')}>导出 Excel</Button>
      <Button loading={doing} onClick={() => download('countyTableDocument', 'docx')}>导出 Word</Button>
    </div>
  )
}
