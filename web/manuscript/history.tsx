// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { plainText } from '../../kernel/kernel.ts'
import { type Answer, api, asking, Fault, useMe } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { timeText } from './times.ts'
import type { PaperOf, Saving } from './use-saving.ts'

type Revision = Answer<'paperHistory'>['revisions'][number]

interface Props {
  of: PaperOf
  saving: Saving
  mayWrite: boolean
  onRestored(): Promise<void>
}

/** Every sitting with who wrote; any of them can be read and put on top again. */
export function History({ of, saving, mayWrite, onRestored }: Props) {
  const history = useQuery({ ...asking('paperHistory', of), staleTime: 0 })
  const today = useMe()?.today ?? ''
  return (
    <Shown of={history} what="修改历史">
      {({ revisions }) => (
        <>
          <p className="quiet">随写随存；同一个人五分钟内连续存的合成一稿，别人存的、恢复的另成一稿，每一稿都留着。</p>
          <ol className="paper-history">
            {revisions.map(
              each => <Line key={each.revision} of={of} each={each} saving={saving} today={today} mayWrite={mayWrite} onRestored={onRestored} />
            )}
          </ol>
        </>
      )}
    </Shown>
  )
}

function Line({ of, each, saving, today, mayWrite, onRestored }: Props & { each: Revision; today: string }) {
  const [open, setOpen] = useState(false)
  const [fault, setFault] = useState('')
  const text = useQuery({ ...asking('paperRevision', { ...of, revision: each.revision }), enabled: open, staleTime: Infinity })
  const restore = async () => {
    setFault('')
    if (!await saving.saveNow()) return setFault('现在写的还没有保存，保存后再恢复')
    try {
      const saved = await api.restorePaper({ ...of, revision: each.revision, base: saving.base })
      if (saved.saved) await onRestored()
      else saving.meets(saved.latest)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message : '没有恢复成功，请重试')
    }
  }
  return (
    <li>
      <p>第 {each.revision} 稿 {each.by}，{timeText(each.at, today)}</p>
      <p className="quiet">{[each.why, each.aside && each.why === null ? '另存，没有并入' : '', each.revision === saving.base ? '现在的稿子' : ''].filter(Boolean).join('；')}</p>
      <p className="paper-history-do">
        <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? '收起' : '看这一稿'}</button>
        {mayWrite && each.revision !== saving.base && <button type="button" className="plain-button" onClick={() => void restore()}>恢复这一稿</button>}
      </p>
      {fault && <p role="alert">{fault}。</p>}
      {open && <Shown of={text} what="旧稿">{({ manuscript }) => <pre className="paper-old">{plainText(manuscript).text}</pre>}</Shown>}
    </li>
  )
}
