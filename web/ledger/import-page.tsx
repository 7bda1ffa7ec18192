// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Field, Kind, Step } from '../../kernel/declare/declare.ts'
import { kinds } from '../../kinds/register.ts'
import { asking, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { CopyCells } from './copy-table.tsx'
import { ImportSheet } from './import-sheet.tsx'
import './import.css'

/** Many matters of a kind registered from one Excel file. */
export function ImportPage() {
  const { town, kind: id } = useParams({ from: '/signed-in/towns/$town/kinds/$kind/import' })
  const kind = kinds.kinds.get(id)
  const desk = useQuery(asking('desk', { town: Number(town) }))
  usePageTitle(tabTitle(kind && `从 Excel 登记${kind.label}`, useTown(Number(town))?.name))
  if (!kind) return <div className="sheet"><h1 tabIndex={-1}>没有这本台账</h1><Empty>网址里的事类不存在，请从台账页重新进入。</Empty></div>
  return (
    <div className="sheet import">
      <h1 tabIndex={-1}>从 Excel 登记 · {kind.label}</h1>
      <Shown of={desk} what="可以登记的事项">
        {({ openings }) => {
          const steps = openings.find(each => each.kind === kind.id)?.steps ?? []
          return steps.length > 0 ? (
            <Importing key={kind.id} town={town} kind={kind} steps={steps} />
          ) : (
            <Empty
              next={
                <Link to="/towns/$town/kinds/$kind" params={{ town, kind: kind.id }} search={{}}>
                  回台账
                </Link>
              }
            >
              您的岗位不登记这类事项，也就不能从 Excel 登记。
            </Empty>
          )
        }}
      </Shown>
    </div>
  )
}

function Importing({ town, kind, steps }: { town: string; kind: Kind; steps: readonly { step: string; label: string }[] }) {
  const [step, setStep] = useState(steps[0]!.step)
  const columns = columnsOf(kind, step)
  return (
    <>
      {steps.length > 1 && (
        <div className="field">
          <label htmlFor="import-step">登记方式</label>
          <select id="import-step" className="native" value={step} onChange={event => setStep(event.target.value)}>
            {steps.map(each => <option key={each.step} value={each.step}>{each.label}</option>)}
          </select>
        </div>
      )}
      <p className="import-says">一行登记一件。表头写这些列名，次序不限，带 * 的必须有；金额以元为单位，一格里有几个人的用顿号隔开。同一份文件再导入不会重复登记，改动后另存的算新的一份；台账里已有的编号不再登记。</p>
      <ul className="import-columns">{columns.map(({ label, must }) => <li key={label}>{label}{must && <span className="late"> *</span>}</li>)}</ul>
      <CopyCells lines={[columns.map(({ label }) => label)]} label="复制表头" />
      <ImportSheet key={step} town={town} kind={kind} step={step} />
    </>
  )
}

/** What cannot be written in a cell: it is put in later, on the matter itself. */
const notInCells = new Set(['link', 'papers', 'figures'])

function columnsOf(kind: Kind, step: string): { label: string; must: boolean }[] {
  const { needs = [], takes = [] }: Step = kind.procedure.steps[step]!
  const own = [...needs, ...takes].map(name => ({ field: kind.procedure.fields[name] as Field, must: needs.includes(name) }))
  return [
    { label: '日期', must: true }, { label: '村', must: false },
    ...own.filter(({ field, must }) => must || !notInCells.has(field.type)).map(({ field, must }) => ({ label: field.label, must })),
  ]
}
