// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { type Answer, api, refresh } from '../api.ts'
import { shortDay } from '../words.ts'
import { dayOf } from './county-words.ts'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'
import '../federation/federation.css'

/** Sends the report back with what was said; of a file the town gets the sheet of comments on paper. */
export function ReturnReport({ county, report: { report, comments, published } }: { county: number; report: Answer<'readReport'> }) {
  const [message, setMessage] = useState('')
  const { today } = useCounty()
  // Of one return, so that a repeated press sends it once; the next return is another.
  const [command, setCommand] = useState(() => newId())
  const [done, setDone] = useState<Answer<'returnReport'>>()
  const [fault, doing, run] = useDoing()
  const unsent = comments.filter(({ sent }) => sent === null).length
  const send = () => run(async () => {
    setDone(await api.returnReport({ county, report: report.id, command, ...(message.trim() ? { message: message.trim() } : {}) }))
    setMessage('')
    setCommand(newId())
    await refresh()
  })
  return (
    <section aria-label="退回" className="read-return">
      <h2>退回</h2>
      <div role="status">{done && report.returned && <p>{doneText(done)}</p>}</div>
      {fault && <p role="alert">{fault}</p>}
      {report.returned && <p>{shortDay(dayOf(report.returned), today)}退回，{report.origin === 'file' ? '等镇里交来新文件' : '等镇里改好重报'}。</p>}
      {!report.returned && report.origin === 'filing' && comments.some(({ recalled }) => recalled) && (
        <p>退回已撤回，发给过镇里的意见不再要求照改；还要改的，另写意见再退。</p>
      )}
      {report.origin === 'file' && report.returned && <p>{sheetText}</p>}
      {report.recalls && !report.returned && <p className="quiet read-said">已撤回退回：{report.recalls}</p>}
      {report.message && <p className="quiet read-said">附言{!report.returned && '（退回已撤回）'}：{report.message}</p>}
      {published ? <p>镇里已经公开，不能再退回；确有错误的，请镇里另发更正。</p> : unsent === 0 ? !report.returned && <p className="quiet">写好意见后在这里退回镇里修改。</p> : (
        <>
          <div className="field">
            <label htmlFor="return-message">附言（可不写）</label>
            <Input.TextArea
              id="return-message" autoSize={{ minRows: 1, maxRows: 6 }} value={message} onChange={event => setMessage(event.target.value)}
            />
          </div>
          <p className="read-buttons"><Button type="primary" loading={doing} onClick={send}>退回，附 {unsent} 条意见</Button></p>
          {report.origin === 'file' && <p className="quiet">这一份是文件，不是系统里报送的：退回只记下日子，请把“审核意见单”发给镇里。</p>}
        </>
      )}
      {report.origin === 'file' && report.returned && <RecallFile key={report.returned} county={county} report={report.id} />}
    </section>
  )
}

const doneText = ({ comments, toTown, slip }: Answer<'returnReport'>): string => slip
  ? `已记为退回，附 ${comments} 条意见；镇里另有服务器，请到“报送”下载退回单交给镇里。`
  : toTown ? `已退回，镇里看得到 ${comments} 条意见。` : `已记为退回，${comments} 条意见在“审核意见单”里。`

/** Nothing of a file goes from here by itself; it is said as long as the file stands returned. */
const sheetText = '系统没有发给镇里：请下载“审核意见单”，另行发给镇里。'

/** A file sent back by mistake stands again; its comments may be changed again, since none went from here. */
function RecallFile({ county, report }: { county: number; report: string }) {
  const [reason, setReason] = useState('')
  const [fault, doing, run] = useDoing()
  const send = (event: FormEvent) => {
    event.preventDefault()
    run(async () => {
      await api.recallReport({ county, report, reason: reason.trim() })
      await refresh()
    })
  }
  return (
    <details className="give-back">
      <summary>退错了，撤回</summary>
      <form onSubmit={send}>
        <label htmlFor="recall-reason">为什么撤回</label>
        <Input.TextArea id="recall-reason" autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={event => setReason(event.target.value)} />
        <p className="quiet">撤回以后意见可以再改、再删；“审核意见单”已经发给镇里的，请另行告诉镇里作废。</p>
        {fault && <p role="alert">{fault}</p>}
        <p><Button htmlType="submit" size="small" loading={doing} disabled={reason.trim() === ''}>撤回退回</Button></p>
      </form>
    </details>
  )
}
