// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { filingSteps } from '../../kernel/kernel.ts'
import { shortDay } from '../words.ts'
import { dayOf, type FilingAnswer, type FilingEvent, reached, standingReturn, wayOf, whoAndWhen } from './filing-words.ts'

/** The way from filling to where it ends, with who has brought it how far. */
export function Way({ filing: { kind, state, history }, today }: { filing: FilingAnswer; today: Day }) {
  const so = reached(state)
  return (
    <ol className="filing-way" aria-label="办理步骤">
      {wayOf(kind).map((step, at) => {
        const event = at < so ? history.findLast(each => each.step === step) : undefined
        return (
          <li key={step} className={at < so ? 'way-done' : ''} aria-current={at === so ? 'step' : undefined}>
            <strong>{filingSteps[step]}</strong>
            <span className="quiet">{event ? event.by : at < so ? '随年度报告' : at === so ? '还没有' : ''}</span>
            {event && <span className="quiet">{shortDay(dayOf(event.at), today)}</span>}
          </li>
        )
      })}
    </ol>
  )
}

/** Of one that stands returned: who returned it, when and with what words, before anything else is read. */
export function Returned({ filing, today }: { filing: FilingAnswer; today: Day }) {
  const event = standingReturn(filing)
  if (!event) return null
  return (
    <div className="filing-returned">
      <p><strong>{whoAndWhen(event, today)}退回</strong>，请照意见改好，重新填报。</p>
      {event.comments && <p className="filing-said">{event.comments}</p>}
    </div>
  )
}

/** Everything that was done with it, the returned fillings before it too. */
export function History({ filing: { history, returned, state }, today }: { filing: FilingAnswer; today: Day }) {
  if (history.length === 0) return null
  // Of one that stands returned, the return itself is in the list above.
  const earlier = returned.slice(state === 'returned' ? 1 : 0).map(({ at, comments }) => `${shortDay(dayOf(at), today)}“${comments ?? ''}”`)
  return (
    <section className="filing-part" aria-labelledby="filing-history">
      <h2 id="filing-history">办理经过</h2>
      <ol className="filing-history">{history.map(event => <Line key={`${event.step}${event.at}`} event={event} today={today} />)}</ol>
      {earlier.length > 0 && <p className="quiet">此前退回过 {earlier.length} 次，每次的内容和意见都留着：{earlier.join('；')}。</p>}
    </section>
  )
}

function Line({ event, today }: { event: FilingEvent; today: Day }) {
  const { label, comments, findings, along } = event
  return (
    <li>
      <strong>{label}</strong> <span className="quiet">{whoAndWhen(event, today)}{along ? '，随年度报告' : ''}</span>
      {comments && <p>{event.step === 'recall' ? '理由' : '意见'}：{comments}</p>}
      {findings.length > 0 && <ul>{findings.map(({ says, reason }) => <li key={says}>{says}——理由：{reason}</li>)}</ul>}
    </li>
  )
}
