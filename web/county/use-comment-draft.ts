// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import type { Answer } from '../api.ts'
import type { Sentence } from './segments.ts'

export interface CommentDraft {
  quote: Sentence | undefined
  text: string
  finding?: string
  /** Of this one comment, so that a repeated press writes it once. */
  command: string
}

export interface Drafting {
  draft: CommentDraft
  start(says: Omit<CommentDraft, 'command'>): void
  change(says: Partial<CommentDraft>): void
  clear(): void
}

const empty = (): CommentDraft => ({ quote: undefined, text: '', command: newId() })

/** The comment being written. It outlives a reload of the page, though not the closing of its tab. */
export function useCommentDraft({ report: { id } }: Answer<'readReport'>): Drafting {
  const key = `comment ${id}`
  const [draft, setDraft] = useState<CommentDraft>(() => kept(key) ?? empty())
  const put = (next: CommentDraft) => {
    setDraft(next)
    sessionStorage.setItem(key, JSON.stringify(next))
  }
  return {
    draft,
    // What is being written is not thrown away for a new quote: the new words go under it.
    start: says => put({ ...empty(), ...says, text: draft.text.trim() && draft.text !== says.text ? `${draft.text}\n${says.text}` : says.text }),
    change: says => put({ ...draft, ...says }),
    clear: () => {
      setDraft(empty())
      sessionStorage.removeItem(key)
    },
  }
}

function kept(key: string): CommentDraft | undefined {
  const text = sessionStorage.getItem(key)
  return text === null ? undefined : (JSON.parse(text) as CommentDraft)
}
