// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { dayText } from '../../law/law.ts'
import { type Answer, asking, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty, Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import './compare.css'

type Compared = Answer<'compareVersions'>
type Stretches = Compared['lines'][number]['before']
const here = '/signed-in/towns/$town/matters/$matter/compare'

/** Two versions of a text of one matter, paragraph beside paragraph. */
export function ComparePage() {
  const { town, matter } = useParams({ from: here })
  const { before, after } = useSearch({ from: here })
  const compared = useQuery(asking('compareVersions', { town: Number(town), matter, ...(before ? { before } : {}), ...(after ? { after } : {}) }))
  usePageTitle(tabTitle('文本对照', useTown(Number(town))?.name))
  return (
    <div className="sheet compare">
      <div className="page-head">
        <h1 tabIndex={-1}>文本对照{compared.data && ` · ${compared.data.title}`}</h1>
        <p className="no-print">
          <Link to="/towns/$town/matters/$matter" params={{ town, matter }}>
            回本件
          </Link>
        </p>
      </div>
      <Shown of={compared} what="文本">
        {answer =>
          answer.versions.length > 1 ? (
            <Versions key={`${answer.before}${answer.after}`} {...{ town, matter, answer }} />
          ) : (
            <Empty>本件可以对照的文本不到两份；能对照的是 .docx、.doc、.wps、.pdf 和 .txt。</Empty>
          )
        }
      </Shown>
    </div>
  )
}

const named: Readonly<Record<Compared['lines'][number]['how'], string>> = { same: '', changed: '改', gone: '删', new: '增' }

function Versions({ town, matter, answer }: { town: string; matter: string; answer: Compared }) {
  const { versions, before, after, lines } = answer
  const [all, setAll] = useState(false)
  const navigate = useNavigate()
  const pick = (side: 'before' | 'after', id: string) =>
    void navigate({
      to: '/towns/$town/matters/$matter/compare',
      params: { town, matter },
      search: { before: before ?? undefined, after: after ?? undefined, [side]: id },
    })
  const changes = lines.filter(({ how }) => how !== 'same').length
  return (
    <>
      <div className="compare-pick">
        {(['before', 'after'] as const).map(side => (
          <div key={side} className="field">
            <label htmlFor={`compare-${side}`}>{side === 'before' ? '对照（前）' : '对照（后）'}</label>
            <select
              id={`compare-${side}`}
              className="native"
              value={(side === 'before' ? before : after) ?? ''}
              onChange={event => pick(side, event.target.value)}
            >
              {versions.map(({ id, name, day, step }) => (
                <option key={id} value={id}>
                  {name}（{dayText(day)} {step}）
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p role="status" className="compare-says">
        {changes === 0 ? `两份文本逐段相同，共 ${lines.length} 段。` : `共 ${lines.length} 段，${changes} 段不同。`}
        {changes > 0 && changes < lines.length && (
          <label className="compare-all">
            <input type="checkbox" checked={all} onChange={event => setAll(event.target.checked)} /> 连相同的段落一起显示
          </label>
        )}
      </p>
      {changes > 0 && <Table lines={lines} all={all} />}
    </>
  )
}

function Table({ lines, all }: { lines: Compared['lines']; all: boolean }) {
  return (
    <div className="compare-wide" role="region" aria-label="逐段对照" tabIndex={0}>
      <table aria-label="逐段对照">
        <thead>
          <tr>
            <th scope="col">段</th>
            <th scope="col">
              <span className="visually-hidden">不同</span>
            </th>
            <th scope="col">前</th>
            <th scope="col">后</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ how, before, after }, at) =>
            how === 'same' && !all ? null : (
              <tr key={at} className={`compare-${how}`}>
                <td className="figures">{at + 1}</td>
                <td>{named[how]}</td>
                <td>
                  <Text stretches={before} />
                </td>
                <td>
                  <Text stretches={after} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}

function Text({ stretches }: { stretches: Stretches }) {
  return stretches.map(({ how, text }, at) => (
    <Fragment key={at}>{how === 'same' ? text : how === 'gone' ? <del>{text}</del> : <ins>{text}</ins>}</Fragment>
  ))
}
