// SPDX-License-Identifier: MulanPSL-2.0
import { Button, Input } from 'antd'
import { useMemo } from 'react'
import { type Answer, api, refresh } from '../api.ts'
import { wentText } from './county-words.ts'
import { type Sentence, sentencesOf } from './segments.ts'
import type { Drafting } from './use-comment-draft.ts'
import { useDoing } from './use-doing.ts'
import { useSelected } from './use-selected.ts'

interface Props {
  county: number
  report: Answer<'readReport'>
  draft: Drafting
}

const shortest = 34
const short = (text: string) => ([...text].length > shortest ? `${[...text].slice(0, shortest).join('')}…` : text)

/** What is said to the town; each word of it quotes the sentence it is about. */
export function Comments({ county, report, draft }: Props) {
  const [fault, doing, run] = useDoing()
  const remove = (comment: string) => run(async () => {
    await api.removeComment({ county, report: report.report.id, comment })
    await refresh()
  })
  return (
    <section aria-label="意见">
      <h2>意见 {report.comments.length}</h2>
      {fault && <p role="alert">{fault}</p>}
      <ol>
        {report.comments.map(({ id, quote, text, by, sent, recalled }) => (
          <li key={id}>
            <blockquote className="read-quote">“{quote}”</blockquote>
            <p className="read-said">{text}</p>
            <p className="quiet">
              {by}{wentText({ sent, recalled }, report.report.origin)} {
                !sent && <button type="button" className="plain-button" disabled={doing} onClick={() => remove(id)}>删去</button>
              }
            </p>
          </li>
        ))}
      </ol>
      <Write county={county} report={report} draft={draft} />
    </section>
  )
}

function Write({ county, report, draft: { draft, change, clear } }: Props) {
  const [fault, doing, run] = useDoing()
  const selected = useSelected(report.text)
  const sentences = useMemo(() => sentencesOf(report.text), [report.text])
  const { quote, text } = draft
  const listed = sentences.findIndex(each => each.start === quote?.start && each.end === quote.end)
  const add = (of: Sentence) => run(async () => {
    const { command, finding } = draft
    await api.addComment(
      { county, report: report.report.id, start: of.start, end: of.end, text: text.trim(), command, ...(finding ? { finding } : {}) }
    )
    clear()
    await refresh()
  })
  return (
    <form className="read-write" aria-label="写意见" onSubmit={event => { event.preventDefault(); if (quote && text.trim()) add(quote) }}>
      <div className="field">
        <label htmlFor="comment-quote">引哪一句</label>
        <select id="comment-quote" className="native" value={listed >= 0 ? listed : quote ? 'other' : ''}
          onChange={event => change({ quote: sentences[Number(event.target.value)] })}
        >
          {!quote && <option value="">请选一句，或者在左边选中文字</option>}
          {quote && listed < 0 && <option value="other">{short(quote.text)}</option>}
          {sentences.map((each, at) => <option key={each.start} value={at}>{short(each.text)}</option>)}
        </select>
      </div>
      {selected && selected.start !== quote?.start && (
        <p><button type="button" className="plain-button" onClick={() => change({ quote: selected })}>引左边选中的“{short(selected.text)}”</button></p>
      )}
      <div className="field">
        <label htmlFor="comment-text">写给镇里的意见</label>
        <Input.TextArea
          id="comment-text" autoSize={{ minRows: 2, maxRows: 8 }} value={text} onChange={event => change({ text: event.target.value })}
        />
      </div>
      {fault && <p role="alert">{fault}</p>}
      <p className="read-buttons">
        <Button htmlType="submit" loading={doing} disabled={!quote || text.trim() === ''}>写入意见</Button>
        {(quote || text) && <button type="button" className="plain-button" onClick={clear}>清空</button>}
      </p>
    </form>
  )
}
