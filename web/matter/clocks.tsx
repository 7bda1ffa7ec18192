// SPDX-License-Identifier: MulanPSL-2.0
import { type Day, dayText, daysBetween } from '../../law/law.ts'
import { daysLeft } from '../words.ts'
import type { MatterAnswer } from './life.ts'

type Clock = MatterAnswer['clocks'][number]

/** Whether an office's clock has run out and nothing ended it. Advice never runs out, and a resident who lets a time pass is not overdue. */
export const isOverdue = ({ running: { last, done, paused }, advice, whose }: Clock, today: Day): boolean =>
  whose === 'office' && !advice && last !== undefined && done === undefined && paused === undefined && last < today

const isOpen = ({ running: { last, done, paused } }: Clock) => last !== undefined && done === undefined && paused === undefined

/** The clock an office must look to first; undefined when none runs. */
export const nearest = (clocks: readonly Clock[]): Clock | undefined =>
  clocks
    .filter(clock => isOpen(clock) && clock.whose === 'office' && !clock.advice)
    .sort((a, b) => (a.running.last! < b.running.last! ? -1 : 1))[0]

/** How a clock stands, in words: 还有5天, 已办结（未超期）, 自3月5日起暂停. */
export function standingOf(clock: Clock, today: Day): string {
  const { last, done, late, paused, unset, replacedBy } = clock.running
  if (done !== undefined && replacedBy !== undefined)
    return `自${dayText(done)}起改按“${replacedBy}”计算${late && last ? `，此前已超过期限${daysBetween(last, done)}天` : ''}`
  if (done !== undefined)
    return `已于${dayText(done)}完成${late === undefined ? '' : late ? `，超过期限${last ? daysBetween(last, done) : ''}天` : '，没有超期'}`
  if (paused !== undefined) return `自${dayText(paused)}起暂停计算`
  if (unset !== undefined || last === undefined) return '本镇没有设置这项期限，不计算到期日'
  if (clock.advice && last < today) return `已过${daysBetween(last, today)}天，仅作提示，不算超期`
  if (clock.whose === 'resident' && last < today) return `已于${dayText(last)}届满`
  return daysLeft(last, today)
}

/** Every clock with its legal last day, its alarm, why they are what they are and what follows. */
export function Clocks({ clocks, today }: { clocks: readonly Clock[]; today: Day }) {
  if (clocks.length === 0) return null
  const order = (clock: Clock) => (isOverdue(clock, today) ? 0 : isOpen(clock) ? 1 : 2)
  return (
    <section className="margin-note" aria-labelledby="clocks-head">
      <h2 id="clocks-head">时限</h2>
      <ul>
        {[...clocks]
          .sort((a, b) => order(a) - order(b))
          .map(clock => (
            <ClockItem key={clock.clock} clock={clock} today={today} />
          ))}
      </ul>
    </section>
  )
}

/** The day itself is not counted: said once, in the law's words. */
const saysStart = (line: string): boolean => /^(起算|倒推)：/.test(line)

function ClockItem({ clock, today }: { clock: Clock; today: Day }) {
  const { label, running, whose, advice, then, because } = clock
  const { last, alarm, done, provisional, started } = running
  const late = isOverdue(clock, today)
  const [basis, ...reasons] = because
  return (
    <li className={done ? 'clock clock-done' : 'clock'}>
      <h3>
        {label}
        {whose === 'resident' && <span className="quiet">（当事人的期限）</span>}
        {advice && <span className="quiet">（提示）</span>}
      </h3>
      <p className={late ? 'late' : ''}>
        {standingOf(clock, today)}
        {provisional && !done && '（暂定）'}
      </p>
      {last && (
        <p className="figures">
          {advice ? '提示日期' : '最后一日'}：{dayText(last)}
        </p>
      )}
      {!done && whose === 'office' && alarm && alarm !== last && <p className="figures">提醒日：{dayText(alarm)}</p>}
      {basis && <p className="quiet">{basis}</p>}
      {!done && <p>到期以后：{then}</p>}
      <details>
        <summary>怎么算的</summary>
        <ul className="because">
          {!reasons.some(saysStart) && <li>自{dayText(started)}起</li>}
          {reasons.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}
