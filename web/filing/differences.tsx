// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { Day } from '../../law/law.ts'
import { shortDay } from '../words.ts'
import { differenceSays, type FilingAnswer } from './filing-words.ts'

type Difference = FilingAnswer['differences'][number]
type Matter = Difference['came'][number]

/** What the ledger says otherwise than what was frozen, list against list, with the entries that explain it. */
export function Differences({ town, differences, today }: { town: string; differences: readonly Difference[]; today: Day }) {
  if (differences.length === 0) return null
  return (
    <section className="filing-part" aria-labelledby="filing-differences">
      <h2 id="filing-differences">填报以后台账的变动（{differences.length} 项）</h2>
      <p className="quiet">冻结的数字不变；县里看到的也是冻结的。要按现在的数报，先退回，再重新填报。</p>
      <ul className="filing-differences">{differences.map(each => <One key={each.code} town={town} difference={each} today={today} />)}</ul>
    </section>
  )
}

function One({ town, difference, today }: { town: string; difference: Difference; today: Day }) {
  const { label, came, went, changed, entries, definitionChanged } = difference
  const moved = [
    ...came.map(matter => ({ matter, says: '多了' })), ...went.map(matter => ({ matter, says: '少了' })),
    ...changed.map(matter => ({ matter, says: `${matter.then} → ${matter.n}` })),
  ]
  return (
    <li>
      <p><strong>{label}</strong>：{differenceSays(difference)}。</p>
      {moved.length > 0 && (
        <ul>
          {moved.map(({ matter, says }) => (
            <li key={matter.id}>
              <span className="filing-moved">{says}</span> <MatterLink town={town} matter={matter} />
              <Because entries={entries.filter(entry => entry.matter === matter.id)} today={today} />
            </li>
          ))}
        </ul>
      )}
      {!definitionChanged && moved.length > 0 && entries.length === 0 && <p className="quiet">这些事项在填报以后没有新的记录，变动来自节假日安排或者设置。</p>}
    </li>
  )
}

function Because({ entries, today }: { entries: Difference['entries']; today: Day }) {
  if (entries.length === 0) return null
  const says = entries.map(({ day, label, by, reason }) => `${shortDay(day, today)}${label}，${by}${reason ? `，理由：${reason}` : ''}`)
  return <span className="quiet"> {says.join('；')}</span>
}

export const MatterLink = ({ town, matter: { id, title, number } }: { town: string; matter: Pick<Matter, 'id' | 'title' | 'number'> }) => (
  <Link to="/towns/$town/matters/$matter" params={{ town, matter: id }}>{[number, title ?? '无标题'].filter(Boolean).join(' ')}</Link>
)
