// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Manuscript } from '../../kernel/kernel.ts'
import { type Answer, Fault } from '../api.ts'
import { anewFrom, headAnew, writtenBy } from './anew.ts'
import { type Choice, mergedBy } from './merge.ts'
import { Stretches } from './stretches.tsx'

interface Props {
  anew: Answer<'paperAnew'>
  mine: Manuscript
  /** Puts the text on top. @throws Fault */
  onDone(merged: Manuscript): Promise<void>
  onLeave(): void
}

const names = { theirs: '台账现在写的', mine: '稿子里的', choices: { theirs: '用台账写的', mine: '留稿子里的', both: '两段都留' } }

/** The ledger's text of today beside the draft: what only the ledger changed is taken, what a person wrote stays, and all of it can be chosen otherwise. */
export function RedraftView({ anew: { drafted, from }, mine, onDone, onLeave }: Props) {
  const stretches = useMemo(() => anewFrom(from?.blocks ?? [], drafted.blocks, mine.blocks), [drafted, from, mine])
  const [chosen, setChosen] = useState<readonly (Choice | undefined)[]>([])
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const differing = stretches.filter(stretch => !('same' in stretch)).length
  const sinceThen = stretches.filter(stretch => !('same' in stretch) && (stretch.wrote === 'theirs' || stretch.bothWrote !== undefined)).length
  const done = async () => {
    setBusy(true)
    setFault('')
    try {
      await onDone({ ...headAnew(from, drafted, mine), blocks: mergedBy(stretches, chosen) })
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有重新起草成功，请重试；稿子没有动。')
      setBusy(false)
    }
  }
  return (
    <div className="sheet paper-conflict">
      <h1 ref={head} tabIndex={-1}>按台账重新起草</h1>
      <p>
        {differing === 0
          ? '台账现在写的和稿子一样，不用重新起草；稿子里的数字本来就按台账今天的值印。'
          : sinceThen === 0
            ? `上次起草以来台账写的没有变，不用重新起草；和稿子不同的 ${differing} 处都是稿子里改的，要换回台账写的可以在下面选。`
            : `台账现在写的和稿子有 ${differing} 处不同，逐处选好后成为新的一稿，现在这一稿留在修改历史里。`}
      </p>
      {differing > 0 && (
        <p className="quiet">
          已先选上：只有台账变了的用台账写的；有人写过、改过、删过的留稿子里的；一段里两边都变了的逐句合在一起，人写的句子不动；同一处两边各添了一段的都留。数字都按台账今天的值印。
          {from === null ? '起草时的原文没有留下，分不出谁改的，都先留稿子里的。' : ''}
        </p>
      )}
      <ol className="paper-conflict-list">
        <Stretches stretches={stretches} names={names} chosen={chosen} onChoose={setChosen} says={writtenBy} />
      </ol>
      {fault && <p role="alert" className="paper-fault">{fault}</p>}
      <p className="paper-conflict-do">
        {differing > 0 && (
          <Button type="primary" loading={busy} onClick={() => void done()}>
            按选择成为新的一稿
          </Button>
        )}
        <Button disabled={busy} onClick={onLeave}>
          {differing > 0 ? '先不改，回到稿子' : '回到稿子'}
        </Button>
      </p>
    </div>
  )
}
