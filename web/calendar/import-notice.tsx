// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { dayText } from '../../law/law.ts'
import { type Answer, api } from '../api.ts'
import { FileBox, useCheckedFile } from '../shell/checked-file.tsx'

type Change = Answer<'importCalendar'>
type Moved = Change['moved'][number]

/** Choose next year's notice → every date that moves and by how much → take it in. */
export function ImportNotice({ town, next }: { town: string; next: number }) {
  const notice = useCheckedFile<Change>({
    send: (file, commit) => api.importCalendar({ town: Number(town), commit }, file),
    isTaken: ({ applied }) => applied,
    checking: file => `正在核对 ${file.name}，计算哪些日期会变动…`,
    taking: () => '正在导入并重新计算期限，请不要关闭页面…',
  })
  const { doing, told, take } = notice
  return (
    <section className="calendar-import" aria-label="导入放假安排">
      <h2>导入放假安排</h2>
      <FileBox
        of={notice} label="选择安排文件" accept=".json,application/json"
        hint={`照 ${next} 年通知填写的 .json 文件；国务院办公厅调整了已有年份的，用新的一份再导入`}
      >
        <Shape year={next} />
      </FileBox>
      {!doing && told && <Told town={town} change={told} apply={take} />}
    </section>
  )
}

function Shape({ year }: { year: number }) {
  const example = {
    year, notice: `国务院办公厅关于${year}年部分节假日安排的通知`, holidays: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-03` }], workingWeekends: [],
  }
  return (
    <details>
      <summary>文件怎样写</summary>
      <p className="quiet">holidays 逐个列出放假时段（含连休的周末），workingWeekends 列出调休上班的周六、周日，没有的写 []。下面只是写法，日期以通知为准。</p>
      <pre tabIndex={0} aria-label="写法">{JSON.stringify(example, null, 2)}</pre>
    </details>
  )
}

function Told({ town, change, apply }: { town: string; change: Change; apply(): void }) {
  const { year, same, replaces, applied, moved, stuck, unreadable } = change
  const all = moved.length + unreadable
  if (same && !applied) return <p role="status">{year} 年的安排已是这一份，没有变动。</p>
  return (
    <>
      <p role="status" className={applied ? 'said' : ''}>
        {applied ? `已导入 ${year} 年放假安排` : replaces ? `这份安排将代替现有的 ${year} 年安排` : `将加入 ${year} 年放假安排`}，
        {all === 0 ? '没有期限的日期变动。' : `${all} 个期限的日期${applied ? '已经' : '会'}变动${unreadable > 0 ? `，其中 ${unreadable} 个不在您的查看范围内` : ''}。`}
        {!applied && stuck.length === 0 && '还没有导入。'}
      </p>
      {stuck.length > 0 && <Stuck town={town} stuck={stuck} />}
      {moved.length > 0 && <MovedDates town={town} moved={moved} />}
      {!applied && stuck.length === 0 && <p><Button type="primary" onClick={apply}>确认导入 {year} 年安排</Button></p>}
    </>
  )
}

function Stuck({ town, stuck }: { town: string; stuck: Change['stuck'] }) {
  return (
    <div role="alert">
      <p className="late">下列 {stuck.length} 件已登记的办理按新安排不再成立，请先更正，再导入。</p>
      <ul>
        {stuck.map(({ matter, number, title, says }) => (
          <li key={matter}>
            <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>
              {title}
            </Link>{' '}
            {number}：{says}
          </li>
        ))}
      </ul>
    </div>
  )
}

const by = (days: number): string => (days === 0 ? '日期不变' : days > 0 ? `顺延 ${days} 天` : `提前 ${-days} 天`)
const dated = ({ last, provisional }: Moved['before']): string => (last ? `${dayText(last)}${provisional ? '（暂定）' : ''}` : '未定')
const judged = ({ before, after }: Moved): string => (before.late === after.late || after.late === null ? '' : after.late ? '，由按期变为逾期' : '，由逾期变为按期')

function MovedDates({ town, moved }: { town: string; moved: readonly Moved[] }) {
  return (
    <div className="wide-table" role="region" aria-label="变动的日期" tabIndex={0}>
      <table aria-label="变动的日期">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">期限</th>
            <th scope="col">现在</th>
            <th scope="col">变为</th>
            <th scope="col">变动</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(each => (
            <tr key={`${each.matter}${each.label}`}>
              <th scope="row">
                <Link to="/towns/$town/matters/$matter" params={{ town, matter: each.matter }}>
                  {each.title}
                </Link>
                <span className="quiet"> {each.number ?? each.kindLabel}</span>
              </th>
              <td>{each.label}</td>
              <td className="figures">{dated(each.before)}</td>
              <td className="figures">{dated(each.after)}</td>
              <td>
                {by(each.days)}
                {each.before.provisional && !each.after.provisional ? '，暂定转为确定' : ''}
                {judged(each)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
