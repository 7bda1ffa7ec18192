// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { Manuscript } from '../../kernel/kernel.ts'
import { useMe } from '../api.ts'
import { type Choice, type HeadChoices, headLabels, headsDiffering, mergedBy, mergedHead, stretchesOf } from './merge.ts'
import { Stretches } from './stretches.tsx'
import { timeText } from './times.ts'
import type { Conflict } from './use-saving.ts'

interface Props {
  latest: Conflict['latest']
  kept: number | null
  from: Manuscript
  mine: Manuscript
  /** The text that was put together; undefined: the other person's as it is. */
  onDone(merged: Manuscript | undefined): Promise<void>
}

const choices: Readonly<Record<Choice, string>> = { theirs: '用对方的', mine: '用我的', both: '两段都留' }

/** Two people wrote on the same text: both are shown where they differ, and nothing is thrown away unasked. */
export function ConflictView({ latest, kept, from, mine, onDone }: Props) {
  const me = useMe()
  const today = me?.today ?? ''
  const who = latest.by === me?.display ? '您在另一个窗口' : latest.by
  const stretches = useMemo(() => stretchesOf(from.blocks, latest.manuscript.blocks, mine.blocks), [from, latest, mine])
  const [chosen, setChosen] = useState<readonly (Choice | undefined)[]>([])
  const [busy, setBusy] = useState(false)
  const done = async (merged: Manuscript | undefined) => {
    setBusy(true)
    await onDone(merged).finally(() => setBusy(false))
  }
  const [heads, setHeads] = useState<HeadChoices>({})
  const differingHeads = headsDiffering(from, latest.manuscript, mine)
  const head = mergedHead(from, latest.manuscript, mine, heads)
  const differing = stretches.filter(stretch => !('same' in stretch)).length + differingHeads.length
  return (
    <div className="sheet paper-conflict">
      <h1 tabIndex={-1}>两个人同时改了这份稿子</h1>
      <p>
        {who}在{timeText(latest.at, today)}保存了第 {latest.revision} 稿，您的这一稿是从更早的稿子写起的，所以没有直接存上去。 两份都在：
        {kept === null ? '您写的还留在本机' : `您写的另存为第 ${kept} 稿，可以在修改历史里找到`}。
        {differing === 0 ? '两份的正文其实一样。' : `下面是不同的 ${differing} 处，逐处选好后合成一稿；已按谁动过哪一段先选上，请看一遍。`}
      </p>
      <ol className="paper-conflict-list">
        {differingHeads.map(({ key, theirs, mine: my }) => (
          <li key={key}>
            <fieldset>
              <legend>{headLabels[key]}</legend>
              <p className="paper-conflict-choices">
                {(
                  [
                    ['theirs', `用${who}的：${theirs}`],
                    ['mine', `用我的：${my}`],
                  ] as const
                ).map(([choice, label]) => (
                  <label key={choice}>
                    <input
                      type="radio"
                      name={`head-${key}`}
                      checked={(heads[key] ?? 'mine') === choice}
                      onChange={() => setHeads({ ...heads, [key]: choice })}
                    />{' '}
                    {label}
                  </label>
                ))}
              </p>
            </fieldset>
          </li>
        ))}
        <Stretches stretches={stretches} names={{ theirs: `${who}的`, mine: '我的', choices }} chosen={chosen} onChoose={setChosen} />
      </ol>
      <p className="paper-conflict-do">
        <Button type="primary" loading={busy} onClick={() => void done({ ...head, blocks: mergedBy(stretches, chosen) })}>
          按选择合成一稿并保存
        </Button>
        <Button disabled={busy} onClick={() => void done(undefined)}>
          全用{who}的
        </Button>
        <Button disabled={busy} onClick={() => void done(mine)}>
          全用我的
        </Button>
      </p>
    </div>
  )
}
