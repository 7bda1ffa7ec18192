// SPDX-License-Identifier: MulanPSL-2.0
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { Checks } from './checks.tsx'
import { Comparison } from './comparison.tsx'
import type { OpenPaper, PaperFigures } from './desk.tsx'
import { FigureNote } from './figure-note.tsx'
import { History } from './history.tsx'
import { countToLookAt } from './severities.ts'
import { Suggestions } from './suggestions.tsx'
import { TableNote } from './table-note.tsx'
import type { PaperOf, Saving } from './use-saving.ts'
import type { Writing } from './use-writing.ts'

export interface MarginProps {
  of: PaperOf
  writing: Writing
  figures: PaperFigures
  paper: OpenPaper
  check: UseQueryResult<Answer<'checkPaper'>>
  saving: Saving
  mayWrite: boolean
  onRestored(): Promise<void>
}

const panels = { checks: '体检', comparison: '与上期对照', suggestions: '不足建议', history: '修改历史' } as const
type Panel = keyof typeof panels

/** Beside the paper: the figure one is at, and under it what one has chosen to look at. */
export function Margin(props: MarginProps) {
  const { of, writing, figures, paper, check, saving, mayWrite, onRestored } = props
  const [panel, setPanel] = useState<Panel>('checks')
  const offered = (Object.keys(panels) as Panel[]).filter(each => each !== 'suggestions' || of.kind === 'annual-report' || of.kind === 'summary')
  return (
    <aside className="report-margin paper-margin" aria-label="旁注">
      {writing.chosen && (
        <FigureNote
          key={`${writing.chosen.mark.figure} ${writing.chosen.at}`}
          of={of}
          chosen={writing.chosen}
          editor={writing.editor}
          figures={figures}
          mayWrite={mayWrite}
        />
      )}
      {writing.table && mayWrite && <TableNote editor={writing.editor} at={writing.table.at} table={writing.table.table} />}
      <nav className="tabs" aria-label="旁注内容">
        {offered.map(each => (
          <button
            key={each}
            type="button"
            className={`paper-tab${each === panel ? ' paper-tab-here' : ''}`}
            aria-pressed={each === panel}
            onClick={() => setPanel(each)}
          >
            {panels[each]}
            {each === 'checks' && check.data ? countText(check.data) : ''}
          </button>
        ))}
      </nav>
      {panel === 'checks' && (
        <Shown of={check} what="体检结果">
          {checked => (
            <Checks checked={checked} moved={paper.moved} editor={writing.editor} mayWrite={mayWrite} settled={saving.standing.is === 'saved'} />
          )}
        </Shown>
      )}
      {panel === 'comparison' && <Comparison of={of} base={saving.base} editor={writing.editor} />}
      {panel === 'suggestions' && <Suggestions of={of} editor={writing.editor} mayWrite={mayWrite} />}
      {panel === 'history' && <History of={of} saving={saving} mayWrite={mayWrite} onRestored={onRestored} />}
    </aside>
  )
}

const countText = (checked: Answer<'checkPaper'>): string => {
  const count = countToLookAt(checked)
  return count > 0 ? `（${count}）` : ''
}
