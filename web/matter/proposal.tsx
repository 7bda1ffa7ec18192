// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useState } from 'react'
import { faceOf, type Field, type Rows } from '../../kernel/kernel.ts'
import { type Answer, api, type Asks, Fault } from '../api.ts'
import { Plain } from '../field/plain.tsx'
import type { Asked } from './asked.ts'
import type { Stop } from './submission.ts'

interface Props {
  town: number
  asked: readonly Asked[]
  send(): { send: Asks<'takeStep'> } | Stop
}

type Proposed = { of: string; answer: Answer<'proposeStep'> }

const worked = (field: Field): boolean => field.type === 'rows' && Object.values((field as Rows).columns).some(column => column.worked)

/** What the ledger will work out and write into the table, looked at before it is recorded. */
export function Proposal({ town, asked, send }: Props) {
  const tables = asked.filter(({ field }) => worked(field))
  const [proposed, setProposed] = useState<Proposed>()
  const [trouble, setTrouble] = useState<string>()
  const [asking, setAsking] = useState(false)
  if (tables.length === 0) return null
  const ready = send()
  const now = 'send' in ready ? JSON.stringify(ready.send.data) : ''
  const propose = async () => {
    setTrouble(undefined)
    if (!('send' in ready)) return setTrouble('还不能核定：表里有没填或者不对的地方，请先补齐。')
    setAsking(true)
    try {
      setProposed({ of: now, answer: await api.proposeStep(ready.send) })
    } catch (fault) {
      setProposed(undefined)
      setTrouble(fault instanceof Fault ? fault.message.replace(/。?$/, '。') : '没有核定成，请再按一次。')
    } finally {
      setAsking(false)
    }
  }
  return (
    <section className="proposal" aria-label="核定">
      <p>
        <Button loading={asking} onClick={() => void propose()}>
          {asking ? '正在核定' : '先看核定结果'}
        </Button>
        <span className="hint">由台账按规定算出，提交时再核对一次</span>
      </p>
      <div role="alert">{trouble && <p className="field-error">{trouble}</p>}</div>
      <div role="status">
        {proposed && proposed.of !== now && <p className="hint">表里的内容改过了，请重新核定。</p>}
        {proposed &&
          proposed.of === now &&
          tables.map(({ name, field }) => <Table key={name} town={town} name={name} field={field} answer={proposed.answer} />)}
      </div>
    </section>
  )
}

function Table({ town, name, field, answer }: { town: number; name: string; field: Field; answer: Answer<'proposeStep'> }) {
  const rows = (answer.data[name] as readonly Record<string, unknown>[] | undefined) ?? []
  return (
    <>
      <Plain field={field} value={rows} names={answer.names} town={town} />
      <p className="figures">共 {rows.length} 行{totals(field as Rows, rows)}。</p>
    </>
  )
}

/** ，补贴金额合计 700.00元 */
const totals = ({ columns }: Rows, rows: readonly Record<string, unknown>[]): string =>
  Object.entries(columns)
    .filter(([, column]) => column.worked && column.type === 'money')
    .map(
      ([name, column]) =>
        `，${column.label}合计 ${faceOf(column).plain(
          rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0),
          column,
        )}`,
    )
    .join('')
