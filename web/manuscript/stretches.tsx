// SPDX-License-Identifier: MulanPSL-2.0
import { type ManuscriptBlock, tableText, textOf } from '../../kernel/kernel.ts'
import type { Choice, Differing, Stretch } from './merge.ts'

interface Props {
  stretches: readonly Stretch[]
  /** Whose text is called what, and what each choice is called. */
  names: { theirs: string; mine: string; choices: Readonly<Record<Choice, string>> }
  chosen: readonly (Choice | undefined)[]
  onChoose(chosen: readonly (Choice | undefined)[]): void
  /** What is said over a stretch of who wrote in it. */
  says?(stretch: Differing): string
}

/** Two texts where they differ, side by side, one choice a stretch; lines of a list. */
export function Stretches({ stretches, names, chosen, onChoose, says }: Props) {
  const order: readonly Choice[] = ['theirs', 'mine', 'both']
  return stretches.map((stretch, at) =>
    'same' in stretch ? (
      <li key={at} className="paper-conflict-same quiet">
        相同的 {stretch.same.length} 段
      </li>
    ) : (
      <li key={at}>
        <fieldset>
          <legend className={says ? 'paper-conflict-says' : 'visually-hidden'}>
            第 {stretches.slice(0, at + 1).filter(each => !('same' in each)).length} 处不同{says ? `：${says(stretch)}` : ''}
          </legend>
          <div className="paper-conflict-sides">
            <Side label={names.theirs} blocks={stretch.theirs} />
            <Side label={names.mine} blocks={stretch.mine} />
          </div>
          {stretch.together && (
            <div className="paper-conflict-together">
              <Side label="合在一起" blocks={stretch.together} />
            </div>
          )}
          <p className="paper-conflict-choices">
            {order.map(choice => (
              <label key={choice}>
                <input
                  type="radio"
                  name={`stretch-${at}`}
                  checked={(chosen[at] ?? stretch.wrote) === choice}
                  onChange={() => onChoose(stretches.map((_each, n) => (n === at ? choice : chosen[n])))}
                />{' '}
                {choice === 'both' && stretch.together ? '合在一起' : names.choices[choice]}
              </label>
            ))}
          </p>
        </fieldset>
      </li>
    ),
  )
}

function Side({ label, blocks }: { label: string; blocks: readonly ManuscriptBlock[] }) {
  return (
    <div>
      <h2>{label}</h2>
      {
        blocks.length === 0 ? <p className="quiet">（这里没有）</p> : blocks.map(
          (block, at) => <p key={at} className={block.block === 'heading' ? 'paper-conflict-heading' : ''}>{wordsOf(block)}</p>
        )
      }
    </div>
  )
}

const wordsOf = (block: ManuscriptBlock): string =>
  block.block === 'heading' ? block.text : block.block === 'table' ? tableText(block) : block.inlines.map(textOf).join('') || '（空段）'
