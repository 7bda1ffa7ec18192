// SPDX-License-Identifier: MulanPSL-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { type Answer, api } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { jumpTo, jumpToBlock } from './amend.ts'
import type { PaperOf } from './use-saving.ts'

type Compared = Answer<'comparePaper'>
type Pair = Compared['pairs'][number]

const changes: Readonly<Record<Pair['figures'][number]['change'], string>> = { more: '增加', less: '减少', same: '持平', changed: '口径已变，不作比较' }

/** This paper beside the one before it, sentence by sentence and target by target. */
export function Comparison({ of, base, editor }: { of: PaperOf; base: number; editor: Editor }) {
  const compared = useQuery({ queryKey: ['comparePaper', of, base], queryFn: () => api.comparePaper(of), placeholderData: keepPreviousData })
  return <Shown of={compared} what="对照">{answer => <Beside compared={answer} editor={editor} />}</Shown>
}

function Beside({ compared: { against, pairs, targets }, editor }: { compared: Compared; editor: Editor }) {
  if (against === null) return <p>上一期间没有可以对照的文稿，台账里也没有那时的记录。</p>
  const [written, gone] = [pairs.filter(({ now }) => now), pairs.filter(({ now }) => !now)]
  const copied = written.filter(({ same, now }) => same && (now?.text.length ?? 0) >= 20)
  return (
    <div className="paper-checks">
      <p className="quiet">对照的是{against}。</p>
      {targets.length > 0 && (
        <section>
          <h2>上年定的目标</h2>
          <ul>{targets.map((each, at) => <li key={at}>{each.says}</li>)}</ul>
        </section>
      )}
      {copied.length > 0 && <p>有 {copied.length} 句与上年一字不差，下面标着“与上年相同”。</p>}
      <ul className="paper-pairs">{written.map((pair, at) => <Sentence key={at} pair={pair} editor={editor} />)}</ul>
      {gone.length > 0 && (
        <details>
          <summary>上年有、今年没有写的 {gone.length} 句</summary>
          <ul>{gone.map((pair, at) => <li key={at}>{pair.last?.text}</li>)}</ul>
        </details>
      )}
    </div>
  )
}

function Sentence({ pair: { now, last, figures, same }, editor }: { pair: Pair; editor: Editor }) {
  if (!now) return null
  return (
    <li>
      <button
        type="button"
        className="plain-button paper-jump"
        onClick={() => (now.end > now.start ? jumpTo(editor, '', now) : jumpToBlock(editor, now.block))}
      >
        {now.text}
      </button>
      {last ? <p className="quiet">{same ? '与上年相同' : `上年：${last.text}`}</p> : <p className="quiet">上年没有这一句</p>}
      {figures.some(({ change }) => change !== 'same') && (
        <ul className="paper-besides">
          {figures
            .filter(({ change }) => change !== 'same')
            .map(({ figure, label, now: value, last: before, change, small }) => (
              <li key={figure}>
                {label}：{before} → {value}，{changes[change]}
                {small ? '（基数不足10）' : ''}
              </li>
            ))}
        </ul>
      )}
    </li>
  )
}
