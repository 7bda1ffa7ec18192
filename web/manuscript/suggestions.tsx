// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { textOf } from '../../kernel/kernel.ts'
import { asking } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { addSentence } from './amend.ts'
import type { PaperOf } from './use-saving.ts'

/** Weaknesses the data propose; one press writes the sentence with its figures into the chapter. */
export function Suggestions({ of, editor, mayWrite }: { of: PaperOf; editor: Editor; mayWrite: boolean }) {
  const suggestions = useQuery(asking('suggestPaper', of))
  return (
    <Shown of={suggestions} what="建议">
      {({ suggestions: all }) => {
        const reasons = [...new Set(all.map(({ why }) => why))]
        return (
          <div className="paper-checks">
            <p className="quiet">由台账里的数提出，写不写、怎么写由您定。插入“不足”一章的末尾，数字随台账走。</p>
            {all.length === 0 && <p>数据里没有看出逾期、下降、没有开展或者无人负责的。</p>}
            {reasons.map(why => (
              <section key={why}>
                <h2>{why}</h2>
                <ul>
                  {all
                    .filter(each => each.why === why)
                    .map((each, at) => (
                      <li key={at}>
                        {each.inlines.map(textOf).join('')}{' '}
                        {mayWrite && (
                          <button type="button" className="plain-button" onClick={() => addSentence(editor, each.inlines)}>
                            插入
                          </button>
                        )}
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        )
      }}
    </Shown>
  )
}
