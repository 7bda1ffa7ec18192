// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Answer, asking, type TownDesk, useMe, useTown } from '../api.ts'
import { Evidence } from '../evidence/evidence.tsx'
import { Copy } from '../shell/copy.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { periodName } from '../../kernel/kernel.ts'
import { tabTitle } from '../words.ts'
import { FigureBreakdown } from './figure-breakdown.tsx'
import { FigureTrend } from './figure-trend.tsx'
import { halvesText, inWords, remark, unitText, valueText } from './figure-words.ts'
import { MattersBehind } from './matters-behind.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { StillRunning } from './still-running.tsx'
import './figures.css'

type Trace = Answer<'trace'>

/** A figure opened: its 口径, its parts, the matters behind it. */
export function FigurePage() {
  const { town, code } = useParams({ from: '/signed-in/towns/$town/figures/$code' })
  const { period: asked } = useSearch({ from: '/signed-in/towns/$town/figures/$code' })
  const navigate = useNavigate({ from: '/towns/$town/figures/$code' })
  const here = useTown(Number(town))
  const thisYear = useMe()?.today.slice(0, 4) ?? ''
  const period = asked ?? String(here?.years[0] ?? thisYear)
  const trace = useQuery({ ...asking('trace', { town: Number(town), period, figure: code }), placeholderData: keepPreviousData })
  const change = (next: string) => void navigate({ search: { period: next }, replace: true })
  usePageTitle(tabTitle(trace.data?.figure.label ?? '指标', periodName(period)))
  return (
    <div className="sheet">
      <p><Link to="/towns/$town/figures" params={{ town }} search={{ period }}>← {periodName(period)}指标</Link></p>
      {!trace.data && <h1 tabIndex={-1}>指标</h1>}
      <Shown of={trace} what="指标">
        {answer => (
          <div aria-busy={trace.isPlaceholderData}>
            <Head trace={answer} period={period} town={here}>
              <PeriodPicker period={period} years={here?.years ?? []} change={change} />
            </Head>
            <StillRunning period={period} />
            <Definition trace={answer} />
            {answer.parts.length > 0 && <Parts town={town} period={period} trace={answer} />}
            <FigureTrend town={town} code={code} />
            <FigureBreakdown key={code} town={town} code={code} period={period} />
            <MattersBehind town={town} trace={answer} />
            <Evidence town={Number(town)} of={{ figure: code, period }} />
          </div>
        )}
      </Shown>
    </div>
  )
}

interface HeadProps {
  trace: Trace
  period: string
  town: TownDesk | undefined
  children: ReactNode
}

function Head({ trace: { figure, definition }, period, town, children }: HeadProps) {
  const words = () => inWords({ figure, definition }, `${town?.name ?? ''}${periodName(period)}`)
  return (
    <div className="page-head figures-head">
      <div>
        <h1 tabIndex={-1}>{figure.label}</h1>
        <p>{definition.kindLabel} · {periodName(period)}</p>
      </div>
      {children}
      <div className="figure-line">
        <p className="figure-value">
          <strong>{valueText(figure)}</strong>{unitText(figure)}
          {figure.denominator !== null && <span className="figure-halves">{halvesText(figure)}</span>}
          {remark(figure) && <span className="figure-remark">{remark(figure)}</span>}
        </p>
        <Copy label="复制为文字" done="已复制，可粘贴到微信或者文件" text={words} />
      </div>
    </div>
  )
}

function Definition({ trace: { definition } }: { trace: Trace }) {
  return (
    <section className="figure-part" aria-labelledby="figure-definition">
      <h2 id="figure-definition">口径</h2>
      {definition.says.map(sentence => <p key={sentence}>{sentence}</p>)}
      <p className="quiet">导出和对接用的代码：{definition.code}</p>
    </section>
  )
}

/** The two halves of a rate, the addends of a total. */
function Parts({ town, period, trace: { figure, parts } }: { town: string; period: string; trace: Trace }) {
  const rate = figure.denominator !== null
  return (
    <section className="figure-part" aria-labelledby="figure-parts">
      <h2 id="figure-parts">{rate ? '分子和分母' : '组成'}</h2>
      <ul>
        {parts.map((part, at) => (
          <li key={part.code}>
            {rate && <span className="quiet">{at === 0 ? '分子 ' : '分母 '}</span>}
            <Link to="/towns/$town/figures/$code" params={{ town, code: part.code }} search={{ period }}>{part.label}</Link>
            {' '}{valueText(part)}{unitText(part)}
          </li>
        ))}
      </ul>
    </section>
  )
}
