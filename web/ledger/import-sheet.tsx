// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Kind } from '../../kernel/declare/declare.ts'
import { type Answer, api } from '../api.ts'
import { FileBox, useCheckedFile } from '../shell/checked-file.tsx'

type Told = Answer<'importMatters'>

interface Props {
  town: string
  kind: Kind
  step: string
}

/** Choose a file → what is wrong by cell, or how many rows are ready → record them, all or none. */
export function ImportSheet({ town, kind, step }: Props) {
  const sheet = useCheckedFile<Told>({
    send: (file, commit) => api.importMatters({ town: Number(town), kind: kind.id, step, commit }, file),
    isTaken: ({ complaints }) => complaints.length === 0,
    checking: file => `正在核对 ${file.name}…`,
    taking: told => `正在登记 ${told?.rows ?? ''} 行，请不要关闭页面…`,
  })
  const { doing, told, taken, take } = sheet
  return (
    <section className="import-file" aria-label="文件">
      <FileBox
        of={sheet} label="选择 Excel 文件" hint=".xlsx、.xls 或者 .csv，一次最多 20000 行" accept=".xlsx,.xls,.ods,.csv"
        done={taken && <Recorded {...{ town, kind }} told={taken} />}
      />
      {!doing && told && !taken && <Checked told={told} record={take} />}
    </section>
  )
}

function Checked({ told: { rows, complaints, unknown, repeated }, record }: { told: Told; record(): void }) {
  const fresh = rows - repeated
  return (
    <>
      {unknown.length > 0 && <p className="quiet">没有用到的列：{unknown.join('、')}。</p>}
      {complaints.length > 0 && <Complaints rows={rows} complaints={complaints} />}
      {complaints.length === 0 && repeated > 0 && <p role="status">{repeated} 行以前已由同一份文件登记过，不会重复登记{fresh === 0 ? '；这份文件没有新的内容。' : '。'}</p>}
      {complaints.length === 0 && fresh > 0 && (
        <p className="import-ready">
          <span role="status">共 {fresh} 行，没有发现问题，还没有登记。</span>
          <Button type="primary" onClick={record}>确认导入 {fresh} 行</Button>
        </p>
      )}
    </>
  )
}

const mostShown = 200

function Complaints({ rows, complaints }: Pick<Told, 'rows' | 'complaints'>) {
  return (
    <>
      <p role="status" className="late">
        {rows} 行中有 {complaints.length} 处不对，没有登记任何内容；改好后重新选择文件。
      </p>
      <table className="import-complaints" aria-label="需要改正的单元格">
        <thead>
          <tr>
            <th scope="col">单元格</th>
            <th scope="col">哪里不对</th>
          </tr>
        </thead>
        <tbody>
          {complaints.slice(0, mostShown).map(({ cell, message }, at) => (
            <tr key={at}>
              <th scope="row" className="figures">
                {cell}
              </th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {complaints.length > mostShown && <p className="quiet">另有 {complaints.length - mostShown} 处，改好这些后再看。</p>}
    </>
  )
}

function Recorded({ town, kind, told: { recorded, repeated } }: { town: string; kind: Kind; told: Told }) {
  return (
    <p className="said">
      已登记 {recorded} 件{repeated > 0 ? `，${repeated} 行以前登记过，没有重复` : ''}。
      <Link to="/towns/$town/kinds/$kind" params={{ town, kind: kind.id }} search={{}}>看台账</Link>
    </p>
  )
}
