// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type Answer, api, refresh } from '../api.ts'
import { againstText, countedText, type Finding, isOfName, severities, severityText, verdictText } from './county-words.ts'
import { useDoing } from './use-doing.ts'

interface Props {
  county: number
  report: Answer<'readReport'>
  chosen: string | undefined
  toText(finding: Finding, start: number): void
  write(finding: Finding): void
}

const says = {
  inconsistent: '怎么理解都对不上', suspect: '另有没写明的情况才对得上', unverifiable: '报告里没有可核对的数', note: '报出前值得再看一眼',
} as const

/** What was found, the gravest first; each leads to its sentence and waits for a judgement. */
export function Findings({ county, report, chosen, toText, write }: Props) {
  const { findings, comparedWith } = report
  return (
    <section aria-label="疑点">
      <h2>疑点 {findings.length}</h2>
      {countedText(findings) && <p className="quiet">{countedText(findings)}</p>}
      <p className="read-compared">{comparedText(comparedWith)}</p>
      {findings.length === 0 && <p>没有发现对不上的地方。读不懂的句子不下结论，请自己再看一遍。</p>}
      {groupsOf(findings).map(({ key, mark, title, means, these }) => (
        <section key={key} className="read-group" aria-label={title}>
          <h3 id={`severity-${key}`}><span className={`read-mark read-${mark}`}>{title}</span> {these.length}</h3>
          <p className="quiet">{means}</p>
          <ol>
            {these.map(finding => (
              <One key={finding.key} {...{ county, finding, toText, write }} report={report.report.id} here={finding.key === chosen} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** By severity; whose name the report bears stands for itself, before the numbers. */
function groupsOf(findings: readonly Finding[]) {
  const [named, rest] = [findings.filter(isOfName), findings.filter(each => !isOfName(each))]
  return [
    // The text's mark names its severity's heading, whichever bears it.
    {
      key: rest.some(({ severity }) => severity === 'suspect') ? 'name' : 'suspect', mark: 'suspect', title: '镇名不一致',
      means: '报告里写的镇，和它记在哪个镇名下不一样', these: named,
    },
    ...severities.map(severity => ({ key: severity, mark: severity, title: severityText[severity], means: says[severity],
      these: rest.filter(each => each.severity === severity) })),
  ].filter(({ these }) => these.length > 0)
}

function comparedText({ ledger, lastYear }: Answer<'readReport'>['comparedWith']): string {
  const of = [ledger, lastYear].filter(each => each !== null)
  const without = [ledger ? '' : '报送的数', lastYear ? '' : '上年的报告'].filter(Boolean)
  return `${of.length > 0 ? `除文内互核外，与${of.join('、')}比过。` : ''}${without.length > 0 ? `没有本镇${without.join('和')}可比。` : ''}`
}

interface OneProps extends Pick<Props, 'county' | 'toText' | 'write'> {
  finding: Finding
  report: string
  here: boolean
}

function One({ county, report, finding, here, toText, write }: OneProps) {
  const { key, message, explains, against, sentences, verdict } = finding
  return (
    <li id={`finding-${key}`} tabIndex={-1} className={`read-one${here ? ' read-one-here' : ''}${verdict === 'dismissed' ? ' read-dismissed' : ''}`}>
      <p>{message}{againstText[against] && <span className="quiet"> （{againstText[against]}）</span>}</p>
      <p className="read-places">
        {sentences.map(({ start, text }, at) => (
          <button key={start} type="button" className="plain-button" onClick={() => toText(finding, start)} title={text}>
            {sentences.length > 1 ? `看原文第${at + 1}处` : '看原文'}
          </button>
        ))}
      </p>
      <Judge {...{ county, report, finding, write }} />
      <details><summary>这条规则看什么</summary><p>{explains}</p></details>
    </li>
  )
}

function Judge({ county, report, finding, write }: Pick<OneProps, 'county' | 'report' | 'finding' | 'write'>) {
  const [dismissing, setDismissing] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, doing, run] = useDoing()
  const judge = (verdict: Finding['verdict'], why?: string) => run(async () => {
    await api.judgeFinding({ county, report, finding: finding.key, verdict, ...(why ? { reason: why } : {}) })
    setDismissing(false)
    await refresh()
  })
  if (finding.verdict !== 'open') {
    return (
      <p className="read-verdict">
        {verdictText(finding)}
        <span className="quiet"> {finding.judgedBy}</span>
        {' '}{finding.verdict === 'adopted' && <button type="button" className="plain-button" onClick={() => write(finding)}>写意见</button>}
        {' '}<button type="button" className="plain-button" disabled={doing} onClick={() => judge('open')}>改回未定</button>
      </p>
    )
  }
  return (
    <div className="read-judge">
      {fault && <p role="alert">{fault}</p>}
      {dismissing ? (
        <>
          <Input
            aria-label="不采纳的理由" placeholder="不采纳的理由" autoFocus value={reason} onChange={event => setReason(event.target.value)} onPressEnter={
              () => reason.trim() && judge('dismissed', reason)
            }
          />
          <Button size="small" loading={doing} disabled={reason.trim() === ''} onClick={() => judge('dismissed', reason)}>确认不采纳</Button>
          <Button size="small" onClick={() => setDismissing(false)}>取消</Button>
        </>
      ) : (
        <>
          <Button size="small" loading={doing} onClick={() => { write(finding); judge('adopted') }}>采纳并写意见</Button>
          <Button size="small" onClick={() => setDismissing(true)}>不采纳</Button>
        </>
      )}
    </div>
  )
}
