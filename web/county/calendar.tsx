// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import { type Cell, dueBeside, monthsText } from './county-words.ts'
import { Submission } from './submission.tsx'

type Submissions = Answer<'submissions'>
type Column = Submissions['columns'][number]

interface Props {
  county: string
  answer: Submissions
}

const isMonth = ({ period }: Pick<Column, 'period'>): boolean => /-\d\d$/.test(period)

/** What each town has handed in: the year and its quarters at a look, the twelve months folded beneath. */
export function Calendar({ county, answer }: Props) {
  const { towns, columns, year } = answer
  const months = towns.flatMap(({ cells }) => cells.filter(isMonth))
  const anyMonth = months.some(({ submitted, due }) => submitted !== null || due !== null)
  return (
    <>
      <Grid county={county} answer={answer} columns={columns.filter(column => !isMonth(column))} label="各镇报送情况" className="county-year" />
      {anyMonth ? (
        <details className="county-months" open={months.some(({ late, submitted }) => late === 'late' && submitted === null)}>
          <summary>{year}年各月数据：{monthsText(towns)}</summary>
          <Grid county={county} answer={answer} columns={columns.filter(isMonth)} label="各镇各月报送情况" className="county-twelve" />
        </details>
      ) : <p className="quiet county-months">各月数据：没有镇报送，也没有定期限。</p>}
    </>
  )
}

interface GridProps extends Props {
  columns: readonly Column[]
  label: string
  className: string
}

function Grid({ county, answer: { towns, year, today }, columns, label, className }: GridProps) {
  const cellAt = (cells: readonly Cell[], { kind, period }: Column) => cells.find(cell => cell.kind === kind && cell.period === period)
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      <table className={`county-table county-calendar ${className}`} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">镇</th>
            {columns.map(column => <th key={`${column.kind}/${column.period}`} scope="col"><Head column={column} year={year} /></th>)}
          </tr>
        </thead>
        <tbody>
          {towns.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map(column => {
                const cell = cellAt(cells, column)
                return (
                  <td key={`${column.kind}/${column.period}`}>
                    {/* Where the head has no room above its column. */}
                    <span className="county-cell-label" aria-hidden="true">{column.label}</span>
                    {cell && <Submission county={county} town={{ id, name }} cell={cell} year={year} today={today} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The day as the rule says it, so that nobody reads 3月1日前 as a day later or earlier. */
function Head({ column: { label, due, dueSays, publishDue, publishDueSays }, year }: { column: Column; year: number }) {
  return (
    <>
      {label}
      <span className="county-due">{due ? `${dueBeside(year, due, dueSays)}报` : '未定期限'}</span>
      {publishDue && <span className="county-due">{dueBeside(year, publishDue, publishDueSays)}公开</span>}
    </>
  )
}
