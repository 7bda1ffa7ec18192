// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import type { Span } from '../../text/sentences.ts'

const LONG = 24

/** 整句重复. */
export const saidTwice: Rule = {
  id: 'said-twice',
  explains: '一字不差的长句出现两次，多半是复制时重了。',
  find: ({ text, sentences, headings }) => {
    const seen = new Map<string, Span>()
    const title = headings[0]?.start ?? 0
    return sentences.flatMap((sentence): Found[] => {
      const said = text.slice(sentence.start, sentence.end)
      if (said.length < LONG || sentence.start < title) return []
      const before = seen.get(said)
      if (!before) seen.set(said, sentence)
      return before ? [{ severity: 'suspect', message: `“${said.slice(0, 20)}…”一字不差写了两遍，请删去一处。`, places: [before, sentence] }] : []
    })
  },
}
