// SPDX-License-Identifier: MulanPSL-2.0
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { Answer } from '../api.ts'
import type { OpenPaper } from './desk.tsx'
import { findingId, typedId } from './notes.ts'
import { severities } from './severities.ts'
import { explain, jumpTo, jumpToBlock, tie } from './amend.ts'

type Checked = Answer<'checkPaper'>
type Typed = Checked['typed'][number]

interface Props {
  checked: Checked
  moved: OpenPaper['moved']
  editor: Editor
  mayWrite: boolean
  /** What is shown is of the text as it stands; while one writes its places may be off. */
  settled: boolean
}

/** What does not hold in the text, what was typed by hand, what has moved, what is missing. */
export function Checks({ checked: { findings, typed, small, gaps }, moved, editor, mayWrite, settled }: Props) {
  const clean = findings.length === 0 && typed.length === 0
  return (
    <div className="paper-checks" aria-busy={!settled}>
      {clean && <p>体检没有发现问题，没有来历不明的数。</p>}
      {findings.length > 0 && (
        <section>
          <h2>发现 {findings.length} 处</h2>
          <ul>
            {findings.map((finding, at) => (
              <li key={`${finding.rule} ${at}`}>
                <p>
                  <span className="paper-severity">{severities[finding.severity]}</span> {finding.says}
                </p>
                {finding.block >= 0 && (
                  <button type="button" className="plain-button paper-jump" onClick={() => jumpTo(editor, findingId(at), finding)}>
                    {short(finding.sentence)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {typed.length > 0 && (
        <section>
          <h2>手打的数 {typed.length} 个</h2>
          <p className="quiet">对上指标，或者说明来处。</p>
          <ul>
            {typed.map((each, at) => (
              <TypedNumber key={`${each.block} ${each.start} ${each.text}`} typed={each} at={at} editor={editor} mayWrite={mayWrite && settled} />
            ))}
          </ul>
        </section>
      )}
      {moved.length > 0 && (
        <section>
          <h2>上次保存后变了的数 {moved.length} 个</h2>
          <ul>
            {moved.map((each, at) => (
              <li key={at}>
                <button type="button" className="plain-button" onClick={() => jumpToBlock(editor, each.block)}>
                  {each.label}
                </button>
                ：原写 {each.was}，台账现在是 {each.now}，已改为现在的数。
              </li>
            ))}
          </ul>
        </section>
      )}
      {gaps.length > 0 && (
        <details>
          <summary>没有人报的数（{gaps.reduce((sum, { labels }) => sum + labels.length, 0)}）</summary>
          <p className="quiet">起草时没有写进去。请登记事项；确实没有的，签一份零报告。</p>
          <ul>
            {gaps.map(({ heading, labels }) => (
              <li key={heading}>
                {heading}：{labels.join('、')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {small.length > 0 && (
        <details>
          <summary>分母不足 10 的比率（{small.length}）</summary>
          <p className="quiet">多一件少一件就差很多，不宜拿来比较。</p>
          <ul>
            {small.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function TypedNumber({ typed, at, editor, mayWrite }: { typed: Typed; at: number; editor: Editor; mayWrite: boolean }) {
  const [source, setSource] = useState<string>()
  const id = typedId(at)
  return (
    <li>
      <button type="button" className="plain-button paper-jump" onClick={() => jumpTo(editor, id, typed)}>
        <strong>{typed.text}</strong>　{short(typed.sentence)}
      </button>
      {mayWrite && (
        <ul className="paper-ties">
          {typed.matches.map(match => (
            <li key={match.figure}>
              <button type="button" className="plain-button" onClick={() => tie(editor, id, match)}>
                对上“{match.label}”{match.same ? '' : `，改为 ${match.printed}`}
              </button>
            </li>
          ))}
          <li>
            {source === undefined ? (
              <button type="button" className="plain-button" onClick={() => setSource('')}>
                说明来处
              </button>
            ) : (
              <form
                onSubmit={event => {
                  event.preventDefault()
                  if (source.trim()) explain(editor, id, source.trim())
                }}
              >
                <label>
                  来处
                  <textarea
                    className="paper-source"
                    rows={2}
                    maxLength={500}
                    value={source}
                    autoFocus
                    placeholder="如：县统计局 2025 年年报"
                    onChange={event => setSource(event.target.value)}
                  />
                </label>
                <button type="submit" className="plain-button" disabled={source.trim() === ''}>
                  记下
                </button>
              </form>
            )}
          </li>
        </ul>
      )}
    </li>
  )
}

const short = (sentence: string): string => (sentence.length > 48 ? `${sentence.slice(0, 48)}……` : sentence)
