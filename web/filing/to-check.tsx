// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { filingKinds, periodName } from '../../kernel/kernel.ts'
import { useMe } from '../api.ts'
import { severities } from '../manuscript/severities.ts'
import { countsToCheck, type FilingAnswer, otherSigner, type TextToCheck } from './filing-words.ts'
import { Provisional } from './lacks.tsx'

interface Props {
  town: string
  filing: FilingAnswer
}

/** Before anybody checks or signs: what there is to look at, and where it stands. */
export function ToCheck({ town, filing }: Props) {
  if (filing.state !== 'filled' && filing.state !== 'checked') return null
  const signs = filing.state === 'checked'
  return (
    <section className="filing-part filing-check" aria-labelledby="filing-check">
      <h2 id="filing-check">{signs ? '签发前看什么' : '核对什么'}</h2>
      {filing.kind === 'figures' ? <OfFigures filing={filing} /> : filing.toCheck && <OfText town={town} filing={filing} check={filing.toCheck} />}
      <Answered filing={filing} />
    </section>
  )
}

/** What the signer will have to answer; what the check above says already is not said twice. */
function Answered({ filing: { findings, toCheck, state } }: Pick<Props, 'filing'>) {
  if (findings.length === 0) return null
  const others = findings.filter(({ says }) => !toCheck?.findings.some(each => each.says === says)).map(({ says }) => says.replace(/。$/, ''))
  return (
    <p>
      {state === 'checked' ? '签发时' : '以后签发时'}有 {findings.length} 条要逐条写明理由：
      {[findings.length > others.length ? `体检发现的 ${findings.length - others.length} 条` : '', ...others].filter(Boolean).join('；')}。
    </p>
  )
}

/** The figures themselves stand below, each with what is behind it; this is how much there is of what. */
function OfFigures({ filing }: { filing: FilingAnswer }) {
  return (
    <ul className="filing-check-list">
      {countsToCheck(filing).map(({ says, place }) => <li key={place}><a href={`#${place}`}>{says}</a></li>)}
    </ul>
  )
}

function OfText({ town, filing: { kind, period, differences, provisional, open }, check }: Props & { check: TextToCheck }) {
  const me = useMe()?.display ?? ''
  const maySign = open.includes('sign')
  const { findings, typed, explained, gaps, small, signer, printed } = check
  const missing = gaps.reduce((sum, { labels }) => sum + labels.length, 0)
  return (
    <>
      <p>
        {kind !== 'figures' && (
          <Link to="/towns/$town/papers/$kind/$period" params={{ town, kind, period }}>
            打开{filingKinds[kind]}正文
          </Link>
        )}
        {'，边看边对下面几项。文字和数字已经冻结，要改的退回去改。'}
        {differences.length === 0 ? '填报以后台账没有变动。' : <a href="#filing-differences">填报以后台账变了 {differences.length} 项</a>}
      </p>
      <Provisional dates={provisional} />
      {signer && <p>{(maySign && otherSigner(signer, me)) || `正文写的签发人是${signer}，${maySign ? '就是您' : '应当就是签发这一份的人；不是的，退回改过再签'}。`}</p>}
      <Part says="体检发现" count={findings.length} none="体检没有发现问题" open>
        {findings.map(({ severity, says, sentence }, at) => (
          <li key={at}>
            <span className="filing-severity">{severities[severity]}</span> {says}
            {sentence && <span className="quiet"> “{short(sentence)}”</span>}
          </li>
        ))}
      </Part>
      <Part says="手打的数，没有对上指标，也没有写来处" count={typed.length} none="没有来历不明的数" open>
        {typed.map(({ text, sentence }, at) => (
          <li key={at}>
            <strong>{text}</strong> <span className="quiet">{short(sentence)}</span>
          </li>
        ))}
      </Part>
      <Part says="不是指标的数，写了来处，台账不能核对" count={explained.length}>
        {explained.map(({ text, sentence, source }, at) => (
          <li key={at}>
            <strong>{text.length > 24 ? `${text.slice(0, 24)}……` : text}</strong> 来处：{source} <span className="quiet">{short(sentence)}</span>
          </li>
        ))}
      </Part>
      <Part says="没有人报、正文没有写进去的数" count={missing}>
        {gaps.map(({ heading, labels }) => (
          <li key={heading}>
            {heading}：{labels.join('、')}
          </li>
        ))}
      </Part>
      <Part says="分母不足 10 的比率，不宜比较" count={small.length}>
        {small.map(each => (
          <li key={each}>{each}</li>
        ))}
      </Part>
      <Part says="正文里出自台账的数" count={printed.length}>
        {printed.map(({ code, label, printed: value, period: of }) => (
          <li key={`${code}${of}`}>
            <Link to="/towns/$town/figures/$code" params={{ town, code }} search={{ period: of }}>
              {label}
            </Link>
            {` ${value}${of === period ? '' : `（${periodName(of)}）`}`}
          </li>
        ))}
      </Part>
    </>
  )
}

interface PartProps {
  says: string
  count: number
  /** What is said where there is none; nothing is said without it. */
  none?: string
  open?: boolean
  children: ReactNode
}

function Part({ says, count, none, open = false, children }: PartProps) {
  if (count === 0) return none ? <p className="quiet">{none}。</p> : null
  return (
    <details open={open}>
      <summary>{says}（{count}）</summary>
      <ul>{children}</ul>
    </details>
  )
}

const short = (sentence: string): string => (sentence.length > 60 ? `${sentence.slice(0, 60)}……` : sentence)
