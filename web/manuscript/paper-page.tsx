// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { filingName, type ManuscriptKind, manuscriptKinds, periodRefusal } from '../../kernel/kernel.ts'
import { api, asking, Fault, refresh, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { Desk } from './desk.tsx'
import type { PaperOf } from './use-saving.ts'
import '../report/report.css'
import './paper.css'

const isKind = (text: string): text is ManuscriptKind => Object.hasOwn(manuscriptKinds, text)

/** One paper: written, checked and handed on from here. */
export function PaperPage() {
  const { town, kind, period } = useParams({ from: '/signed-in/towns/$town/papers/$kind/$period' })
  const known = isKind(kind) && periodRefusal(kind, period) === undefined
  usePageTitle(tabTitle(known ? filingName(kind, period) : '文稿', useTown(Number(town))?.name))
  if (!isKind(kind)) return <NoPaper town={town} says="网址里的文稿种类不存在，请从报告页重新进入。" />
  const wrong = periodRefusal(kind, period)
  return wrong ? <NoPaper town={town} says={`${wrong}。`} /> : <OfPeriod key={`${town}/${kind}/${period}`} of={{ town: Number(town), kind, period }} />
}

function NoPaper({ town, says }: { town: string; says: string }) {
  return <div className="sheet"><h1 tabIndex={-1}>没有这份文稿</h1><Empty next={
    <Link to="/towns/$town/reports" params={{ town }}>去报告页</Link>
  }>{says}</Empty></div>
}

function OfPeriod({ of }: { of: PaperOf }) {
  const paper = useQuery({ ...asking('paper', of), staleTime: Infinity })
  const figures = useQuery({ ...asking('paperFigures', of), staleTime: 60_000 })
  const me = useMe()
  const waiting = paper.data ? figures : paper
  if (paper.data && !paper.data.written) return <NotBegun of={of} />
  if (!paper.data?.written || !figures.data || !me) {
    return <div className="sheet"><h1 tabIndex={-1}>{filingName(of.kind, of.period)}</h1><Shown of={waiting} what="文稿">{() => null}</Shown></div>
  }
  return <Desk of={of} paper={{ ...paper.data, written: paper.data.written }} figures={figures.data} user={me.id} today={me.today} />
}

function NotBegun({ of }: { of: PaperOf }) {
  const begin = useMutation({ mutationFn: () => api.beginPaper(of), onSuccess: () => refresh() })
  const fault = begin.error instanceof Fault ? begin.error.message.replace(/。?$/, '。') : begin.error ? '没有起草成功，请重试。' : ''
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>{filingName(of.kind, of.period)}</h1>
      <Empty next={<Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>由台账起草</Button>}>
        还没有动笔。起草会把台账里的数写成句子，没有报的数不写进去，另列出来；起草以后怎么改都行。
      </Empty>
      {fault && <p role="alert" className="paper-fault">{fault}</p>}
    </div>
  )
}
