// SPDX-License-Identifier: MulanPSL-2.0
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Manuscript, ManuscriptKind } from '../../kernel/kernel.ts'
import { api, type Answer, Fault } from '../api.ts'
import { drop, type Kept, keep } from './kept.ts'

export interface PaperOf {
  town: number
  kind: ManuscriptKind
  period: string
}

export type Conflict = Extract<Answer<'savePaper'>, { saved: false }>
type Latest = Conflict['latest']

/** Where the text stands: `conflict` holds what another person has put on top. */
export type Standing =
  | { is: 'saved'; at: string | null }
  | { is: 'unsaved' | 'saving' }
  | { is: 'failed'; says: string }
  | { is: 'conflict'; latest: Latest; kept: number | null }

export interface Saving {
  standing: Standing
  /** The revision the text rests on. */
  base: number
  /** The text both rest on when two have written. */
  from: Manuscript
  /** Something was written: it is kept in the browser at once and on the server in a moment. */
  changed(manuscript: Manuscript): void
  /** Saves now; answers whether the server has it. */
  saveNow(): Promise<boolean>
  /** Goes on from a text that is on the server. */
  goOnFrom(latest: Latest): void
  meets(latest: Latest, kept?: number | null): void
}

const idle = 1_500
const retry = 8_000

/** What the timers and listeners of the page go by, whatever is drawn at the time. */
interface State {
  base: number
  from: Manuscript
  /** Written, and not on the server yet. */
  text: Manuscript | undefined
  running: Promise<boolean> | undefined
  conflict: boolean
}

/** Saves what is written, a moment after the last key; nothing written is lost when the server is away or somebody was quicker. */
export function useSaving(of: PaperOf, place: string, start: Latest): Saving {
  const [standing, setStanding] = useState<Standing>({ is: 'saved', at: start.at })
  const [base, setBase] = useState(start.revision)
  const state = useRef<State>({ base: start.revision, from: start.manuscript, text: undefined, running: undefined, conflict: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const goOnFrom = useCallback((latest: Latest) => {
    Object.assign(state.current, { base: latest.revision, from: latest.manuscript, text: undefined, conflict: false })
    setBase(latest.revision)
    drop(place)
    setStanding({ is: 'saved', at: latest.at })
  }, [place])

  const meets = useCallback((latest: Latest, kept: number | null = null) => {
    state.current.conflict = true
    clearTimeout(timer.current)
    setStanding({ is: 'conflict', latest, kept })
  }, [])

  const send = useCallback(async (): Promise<boolean> => {
    const now = state.current
    const text = now.text
    if (now.conflict) return false
    if (text === undefined) return true
    setStanding({ is: 'saving' })
    try {
      const saved = await api.savePaper({ ...of, base: now.base, manuscript: text })
      if (!saved.saved) {
        meets(saved.latest, saved.kept)
        return false
      }
      Object.assign(now, { base: saved.revision, from: text })
      setBase(saved.revision)
      if (now.text !== text) {
        keep(place, { base: saved.revision, from: text, manuscript: now.text! })
        setStanding({ is: 'unsaved' })
        return false
      }
      now.text = undefined
      drop(place)
      setStanding({ is: 'saved', at: saved.at })
      return true
    } catch (fault) {
      setStanding({ is: 'failed', says: fault instanceof Fault ? fault.message : '没有保存成功，正在重试' })
      const final = fault instanceof Fault && fault.status >= 400 && fault.status < 500
      if (!final) timer.current = setTimeout(() => void saveNow.current(), retry)
      return false
    }
  }, [of, place, meets])

  const once = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    if (state.current.running) await state.current.running
    state.current.running = send()
    const done = await state.current.running
    state.current.running = undefined
    return done || (state.current.text !== undefined && !state.current.conflict ? false : done)
  }, [send])
  const saveNow = useRef(once)
  useEffect(() => {
    saveNow.current = once
  }, [once])

  const changed = useCallback((manuscript: Manuscript) => {
    const now = state.current
    now.text = manuscript
    keep(place, { base: now.base, from: now.from, manuscript } satisfies Kept)
    if (now.conflict) return
    setStanding({ is: 'unsaved' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveNow.current(), idle)
  }, [place])

  useLeaving(state, saveNow, timer)
  return { standing, base, from: state.current.from, changed, saveNow: () => saveNow.current(), goOnFrom, meets }
}

/** Saves what is still unsaved when the page is left. It is kept in the browser already; the warning is for who is faster than the moment. */
function useLeaving(
  state: RefObject<State>,
  saveNow: RefObject<() => Promise<boolean>>,
  timer: RefObject<ReturnType<typeof setTimeout> | undefined>,
): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (state.current.text !== undefined && !state.current.conflict) event.preventDefault()
      if (state.current.text !== undefined) void saveNow.current()
    }
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('beforeunload', leaving)
      clearTimeout(timer.current)
      if (state.current.text !== undefined && !state.current.conflict) void saveNow.current()
    }
  }, [state, saveNow, timer])
}
