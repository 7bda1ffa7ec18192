// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import type { Day } from '../../law/law.ts'
import { type Draft, savedAt } from './draft.ts'
import { blankDraft, type StepFormState } from './use-step-form.ts'

/** Says that an unfinished form came back, and lets it be thrown away, and that be taken back. */
export function Restored({ last, state, initial, today }: { last: Draft | null; state: StepFormState; initial: Draft; today: Day }) {
  const [thrown, setThrown] = useState<Draft>()
  const [shown, setShown] = useState(last !== null)
  if (!shown || !last) return null
  const discard = () => {
    setThrown(state.draft)
    state.start(blankDraft(today, initial.data, initial.village))
  }
  const undo = () => {
    if (thrown) state.start(thrown)
    setThrown(undefined)
  }
  return (
    <p className="restored" role="status">
      <span>{thrown ? '已丢弃未提交的内容' : `已恢复 ${savedAt(last.saved, new Date())} 未提交的内容`}</span>
      {thrown ? (
        <button type="button" className="plain-button" onClick={undo}>
          撤回丢弃
        </button>
      ) : (
        <button type="button" className="plain-button" onClick={discard}>
          丢弃，重新填
        </button>
      )}
      {!thrown && (
        <button type="button" className="plain-button" onClick={() => setShown(false)}>
          知道了
        </button>
      )}
    </p>
  )
}
