// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { readHere } from './draft.ts'
import type { MatterAnswer } from './life.ts'

interface OpenStepsProps {
  user: string
  town: number
  matter: MatterAnswer
  doing: string | undefined
  onChoose(step: string): void
}

export const buttonOf = (step: string): string => `step-${step}`

/** What the actor may do now; a step with an unfinished form says so. */
export function OpenSteps({ user, town, matter, doing, onChoose }: OpenStepsProps) {
  const open = matter.steps.filter(step => step.open)
  if (open.length === 0) return <p className="quiet">{whyNothing(matter)}</p>
  const unfinished = (step: string) => readHere(sessionStorage, { user, town, kind: matter.kind, matter: matter.id, step }) !== undefined
  return (
    <div className="open-steps" role="group" aria-label="现在可以办">
      {open.map(({ step, label }) => (
        <Button
          key={step}
          id={buttonOf(step)}
          aria-expanded={step === doing}
          type={step === doing ? 'primary' : 'default'}
          className="step-button"
          onClick={() => onChoose(step)}
        >
          {label}
          {step !== doing && unfinished(step) ? '（有未提交的内容）' : ''}
        </Button>
      ))}
    </div>
  )
}

function whyNothing({ voided, mergedInto, final }: MatterAnswer): string {
  if (voided) return '本件已作废，不再办理。'
  if (mergedInto) return '本件已并入他件，在那里继续办理。'
  return final ? '本件已办到最后一步。' : '现在没有您的岗位要办的步骤。'
}

/** What cannot be done now and why, with the article. */
export function ClosedSteps({ matter: { steps, voided, mergedInto } }: { matter: MatterAnswer }) {
  const closed = steps.filter(step => !step.open)
  if (closed.length === 0 || voided || mergedInto) return null
  return (
    <details className="closed-steps">
      <summary>现在不能办的步骤和原因（{closed.length}）</summary>
      <dl>
        {closed.map(({ step, label, why, cites }) => (
          <div key={step}>
            <dt>{label}</dt>
            <dd>
              {why}
              {cites && <span className="quiet">（{cites}）</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
