// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import {
  type FilingKind,
  filingKinds,
  type FilingState,
  filingStates,
  type FilingStep,
  filingSteps,
  periodRefusal,
  stateAfter,
} from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import { api, asking, Fault, save, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { Differences } from './differences.tsx'
import { type FilingAnswer, nameOf } from './filing-words.ts'
import { FrozenFigures } from './frozen-figures.tsx'
import { History, Returned, Way } from './history.tsx'
import { Lacks, Provisional } from './lacks.tsx'
import { StepSlip } from './step-slip.tsx'
import { ToCheck } from './to-check.tsx'
import '../figures/figures.css'
import './filing.css'

const isKind = (text: string): text is FilingKind => Object.hasOwn(filingKinds, text)

/** One filing: what is frozen, what it lacks, what changed since, and what the reader may do with it. */
export function FilingPage() {
  const { town, period, kind } = useParams({ from: '/signed-in/towns/$town/filings/$period/$kind' })
  const known = isKind(kind) && periodRefusal(kind, period) === undefined
  usePageTitle(tabTitle(known ? nameOf(kind, period) : '报送', useTown(Number(town))?.name))
  if (!isKind(kind)) return <NoFiling town={town} says="网址里的报送件种类不存在，请从报送页重新进入。" />
  const wrong = periodRefusal(kind, period)
  return wrong ? <NoFiling town={town} says={`${wrong}。`} /> : <OfPeriod key={`${period}/${kind}`} town={town} period={period} kind={kind} />
}

function NoFiling({ town, says }: { town: string; says: string }) {
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这一份报送件</h1>
      <Empty next={<Link to="/towns/$town/filings" params={{ town }} search={{}}>去报送页</Link>}>{says}</Empty>
    </div>
  )
}

function OfPeriod({ town, period, kind }: { town: string; period: string; kind: FilingKind }) {
  const filing = useQuery(asking('filing', { town: Number(town), period, kind }))
  const today = useMe()?.today ?? ''
  return (
    <div className="sheet filing">
      <p className="filing-up">
        <Link to="/towns/$town/filings" params={{ town }} search={{ year: Number(period.slice(0, 4)) }}>{period.slice(0, 4)}年报送</Link>
      </p>
      {filing.data ? <Filing town={town} filing={filing.data} today={today} /> : (
        <>
          <h1 tabIndex={-1}>{nameOf(kind, period)}</h1>
          <Shown of={filing} what="报送件">{() => null}</Shown>
        </>
      )}
    </div>
  )
}

/** Where nothing stands frozen, what is shown is the ledger of today. */
const live: Readonly<Partial<Record<FilingState | 'none', string>>> = { none: '，下面是台账现在的数', returned: '，下面是台账现在的数，核对后重新填报' }

function Filing({ town, filing, today }: { town: string; filing: FilingAnswer; today: Day }) {
  const figures = filing.kind === 'figures'
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{filing.name}</h1>
        <p>{filing.stateLabel}{figures ? (live[filing.state ?? 'none'] ?? '') : ''}</p>
      </div>
      <Returned filing={filing} today={today} />
      <Way filing={filing} today={today} />
      <ToCheck town={town} filing={filing} />
      <Doing town={town} filing={filing} />
      {!figures && <Paper town={town} filing={filing} />}
      <Differences town={town} differences={filing.differences} today={today} />
      {figures && <Lacks town={town} filing={filing} />}
      {figures && <FrozenFigures town={town} filing={filing} />}
      <History filing={filing} today={today} />
      {filing.state && <p className="quiet filing-hash">校验值 {filing.hash}：填报时记入台账，改动任何一个字都会对不上。</p>}
    </>
  )
}

/** What the reader may do now, and what has just been done. */
function Doing({ town, filing }: { town: string; filing: FilingAnswer }) {
  const [step, setStep] = useState<FilingStep>()
  const [did, setDid] = useState<FilingStep>()
  const of = { town: Number(town), period: filing.period, kind: filing.kind }
  const open = filing.kind === 'figures' ? filing.open : filing.open.filter(each => each !== 'fill')
  const finish = (taken: FilingStep) => {
    setStep(undefined)
    setDid(taken)
  }
  const choose = (next: FilingStep) => {
    setDid(undefined)
    setStep(next)
  }
  return (
    <div className="filing-doing">
      <p role="status" className={did ? 'filing-did' : 'visually-hidden'}>{did ? `${filing.name}${filingStates[stateAfter[did]]}。` : ''}</p>
      {!step && (
        <div className="filing-open" role="group" aria-label="现在可以办">
          {open.map(each => (
            <Button key={each} type={each === 'return' ? 'default' : 'primary'} onClick={() => choose(each)}>{filingSteps[each]}</Button>
          ))}
          {filing.kind === 'figures' && <Fetch says="导出 Excel" name={`${filing.name}.xlsx`} file={() => api.filingSheet(of)} />}
          {isOut(filing) && <Fetch says="导出报送文件" name={`${filing.name}.json`} file={() => api.federationFile(of)} />}
        </div>
      )}
      {open.length === 0 && !step && <p className="quiet">{whyNothing(filing)}</p>}
      {filing.held && !step && <p className="quiet">{filing.held}。</p>}
      {step && <StepSlip key={step} town={Number(town)} filing={filing} step={step} done={finish} leave={() => setStep(undefined)} />}
    </div>
  )
}

/** Whose turn it is, where it is not the reader's. */
function whyNothing({ state, why, kind }: FilingAnswer): string {
  if (why) return `${why}。`
  if (state === null || state === 'returned') return kind === 'figures' ? '由党政办或司法所填报。' : '文稿写好后在写稿页填报。'
  if (state === 'filled') return '等另一个人核对：党政办、司法所或分管领导。'
  if (state === 'checked') return '等党委书记或镇长签发。'
  if (state === 'signed') return '等党政办或司法所报送。'
  return state === 'published' ? '已经公开，办完了。' : '已经报送到县里，办完了。'
}

/** What has left the town: the county's own server may take it in as a file signed with the town's key. */
const isOut = ({ state }: FilingAnswer): boolean => state === 'submitted' || state === 'published'

function Fetch({ says, name, file }: { says: string; name: string; file: () => Promise<unknown> }) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const fetchFile = async () => {
    setBusy(true)
    setFault(undefined)
    try {
      save((await file()) as Blob, name)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有下载成功，请重试。')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button loading={busy} onClick={() => void fetchFile()}>{says}</Button>
      {fault && <span role="alert">{fault}</span>}
    </>
  )
}

/** A written text is read and written on its own page. */
function Paper({ town, filing: { state, period, kind, provisional, toCheck } }: { town: string; filing: FilingAnswer }) {
  if (kind === 'figures') return null
  // What is to be checked leads to the text already, and names the dates that may move.
  if (toCheck) return null
  const says = state === null ? '还没有填报：文稿写好后，在写稿页填报。' : state === 'returned' ? '已退回：在写稿页改好后重新填报。' : '填报的文字和数字已冻结，可在写稿页查看和下载。'
  return (
    <div className="filing-part">
      <p>{says} <Link to="/towns/$town/papers/$kind/$period" params={{ town, kind, period }}>打开{filingKinds[kind]}</Link></p>
      <Provisional dates={provisional} />
    </div>
  )
}
