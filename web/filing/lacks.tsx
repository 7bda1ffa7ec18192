// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { dayText } from '../../law/law.ts'
import type { FilingAnswer } from './filing-words.ts'

/** What a period's figures lack: named, so that somebody can see to it, and never filled with a zero. */
export function Lacks({ town, filing: { incomplete: { unfilled, unsigned, gaps }, provisional, period } }: { town: string; filing: FilingAnswer }) {
  const none = unfilled.length === 0 && unsigned.length === 0 && gaps.length === 0 && provisional.length === 0
  if (none) return <p className="quiet filing-part">没有缺项：每项指标都有数，该签认的零都签了，期限都不是暂定的。</p>
  return (
    <section className="filing-part filing-lacks" aria-labelledby="filing-lacks">
      <h2 id="filing-lacks">还缺什么</h2>
      <Provisional dates={provisional} />
      {unsigned.length > 0 && (
        <details open>
          <summary>要零报告而没有签的 {unsigned.length} 项</summary>
          <ul>{unsigned.map(figure => <li key={figure.code}><FigureLink town={town} period={period} figure={figure} /></li>)}</ul>
        </details>
      )}
      {gaps.length > 0 && (
        <details>
          <summary>应当按期做而没有登记的 {gaps.length} 处</summary>
          <ul>
            {gaps.map(({ label, by, span, of }) => (
              <li key={`${label}${span}${of}`}>{of}：{label}，{span} <span className="quiet">（{by}）</span></li>
            ))}
          </ul>
        </details>
      )}
      {unfilled.map(({ post, label, figures }) => (
        <details key={post}>
          <summary>{label}没有报的 {figures.length} 项</summary>
          <ul>{figures.map(figure => <li key={figure.code}><FigureLink town={town} period={period} figure={figure} /></li>)}</ul>
        </details>
      ))}
      <p className="quiet">没有报的不影响报送，照“未报”写，不当作零。</p>
    </section>
  )
}

/** Dates that may still move keep a filing from being signed. */
export function Provisional({ dates }: { dates: FilingAnswer['provisional'] }) {
  if (dates.length === 0) return null
  const named = dates.map(({ number, label, last }) => `${number ?? '无编号的一件'}的${label}${last ? `（${dayText(last)}）` : ''}`)
  return <p className="late">有 {dates.length} 处期限是暂定的，不能签发：{named.join('、')}。请先导入那一年的节假日安排，再重新填报。</p>
}

const FigureLink = ({ town, period, figure: { code, label } }: { town: string; period: string; figure: { code: string; label: string } }) => (
  <Link to="/towns/$town/figures/$code" params={{ town, code }} search={{ period }}>{label}</Link>
)
