// SPDX-License-Identifier: MulanPSL-2.0
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportAnswer } from './report-parts.ts'

export interface Chosen {
  answers: readonly ReportAnswer[]
  /** Shown because it was pressed: stays while the cursor passes over others. */
  held: boolean
  /** The cursor or the focus is on a figure. */
  point(answers: readonly ReportAnswer[]): void
  /** A figure was pressed; the reading place goes to the margin, from where its matters are one key away. */
  hold(answers: readonly ReportAnswer[], from: HTMLElement): void
  /** Back to where one was in the text. */
  release(): void
}

/** Which figures of the report the margin speaks of. */
export function useChosen(): Chosen {
  const [answers, setAnswers] = useState<readonly ReportAnswer[]>([])
  const [held, setHeld] = useState(false)
  const from = useRef<HTMLElement>(null)
  const release = useCallback(() => {
    setHeld(false)
    setAnswers([])
    from.current?.focus()
    from.current = null
  }, [])
  useEffect(() => {
    if (!held) return
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') release()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [held, release])
  return {
    answers, held, release,
    point: next => {
      if (!held) setAnswers(next)
    },
    hold: (next, element) => {
      from.current = element
      element.scrollIntoView({ block: 'nearest' })
      setAnswers(next)
      setHeld(true)
    },
  }
}
