// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { filingName, type Manuscript } from '../../kernel/kernel.ts'
import { type Answer, api, Fault, refresh } from '../api.ts'
import { StillRunning } from '../figures/still-running.tsx'
import type { OpenPaper, PaperFigures } from './desk.tsx'
import { Exports } from './exports.tsx'
import { timeText } from './times.ts'
import type { PaperOf, Saving, Standing } from './use-saving.ts'

interface Props {
  of: PaperOf
  text: Manuscript
  paper: OpenPaper
  saving: Saving
  today: string
  figures: PaperFigures
  findings: Answer<'checkPaper'>['findings']
  others: { by: string; at: string } | undefined
  onReload(): Promise<void>
  onRedraft(): Promise<void>
}

/** Above the paper: what it is, whether it is saved, who else has written, where it goes next. */
export function TopBar({ of, text, paper, saving, today, figures, findings, others, onReload, onRedraft }: Props) {
  return (
    <div className="paper-top">
      <p className="paper-name">
        {filingName(of.kind, of.period)}
        {of.kind === 'annual-report' && (
          <>
            {' '}
            <Link to="/towns/$town/reports/$year" params={{ town: String(of.town), year: of.period }}>
              对照台账自动稿
            </Link>
          </>
        )}
      </p>
      <StillRunning period={of.period} />
      <p role="status" className={`paper-standing${saving.standing.is === 'failed' ? ' paper-standing-failed' : ''}`}>
        {says(saving.standing, saving.base, today)}
      </p>
      <Exports of={of} text={text} figures={figures} ready={saving.standing.is === 'saved'} />
      {!paper.lock && paper.mayWrite && <Redraft onRedraft={onRedraft} />}
      {paper.lock ? <Locked of={of} lock={paper.lock} today={today} /> : paper.mayWrite && <Fill of={of} saving={saving} findings={findings} />}
      {others && (
        <p className="paper-others" role="status">
          他人已改：{others.by}在{timeText(others.at, today)}存了新稿。{' '}
          <button type="button" className="plain-button" onClick={() => void onReload()}>
            载入新稿
          </button>
        </p>
      )}
      {paper.returned !== null && <p className="paper-others">这份文稿被退回：{paper.returned || '没有写明意见'}。改好后重新填报。</p>}
    </div>
  )
}

/** What is typed is saved first; nothing of the text changes before it was looked at. */
function Redraft({ onRedraft }: Pick<Props, 'onRedraft'>) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const ask = async () => {
    setBusy(true)
    setFault('')
    try {
      await onRedraft()
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有取到台账现在的文字，请重试。')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button loading={busy} onClick={() => void ask()}>重新起草</Button>
      {fault && <p role="alert" className="paper-fault">{fault}</p>}
    </>
  )
}

function says(standing: Standing, base: number, today: string): string {
  if (standing.is === 'saved') return `已保存${standing.at ? ` ${timeText(standing.at, today)}` : ''} · 第 ${base} 稿`
  if (standing.is === 'saving') return '正在保存'
  if (standing.is === 'failed') return `未保存：${standing.says.replace(/。?$/, '。')}写的内容已留在本机`
  return standing.is === 'conflict' ? '未保存：他人已改' : '未保存'
}

function Locked({ of, lock, today }: { of: PaperOf; lock: NonNullable<OpenPaper['lock']>; today: string }) {
  return (
    <p className="paper-others">
      {lock.stateLabel}：{lock.by}，{timeText(lock.at, today)}。
      {lock.state === 'published' ? '公开以后不能再改，确有错误的另发更正；经过见' : '稿子已锁定；要改的，先退回，见'}
      <Link to="/towns/$town/filings/$period/$kind" params={{ town: String(of.town), period: of.period, kind: of.kind }}>报送</Link>。
    </p>
  )
}

function Fill({ of, saving, findings }: Pick<Props, 'of' | 'saving' | 'findings'>) {
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const [command] = useState(() => newId())
  const grave = findings.filter(({ severity }) => severity !== 'note').length
  const fill = async () => {
    setBusy(true)
    setFault('')
    try {
      if (!await saving.saveNow()) return
      await api.fillPaper({ ...of, command, revision: saving.base })
      await refresh()
      await navigate({ to: '/towns/$town/filings/$period/$kind', params: { town: String(of.town), period: of.period, kind: of.kind } })
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有填报成功，请重试。')
    } finally {
      setBusy(false)
    }
  }
  if (!asked) return <Button type="primary" onClick={() => setAsked(true)}>填报</Button>
  return (
    <div className="paper-fill" role="group" aria-label="填报">
      <p>
        填报后稿子锁定，由另一个人核对，再由党委书记或镇长签发。
        {grave > 0 ? `现在还有 ${grave} 处体检发现没有处理，签发时要逐条写理由。` : '体检没有发现问题。'}
      </p>
      {fault && <p role="alert">{fault}</p>}
      <Button type="primary" loading={busy} onClick={() => void fill()}>
        确认填报
      </Button>{' '}
      <Button disabled={busy} onClick={() => setAsked(false)}>
        再改改
      </Button>
    </div>
  )
}
