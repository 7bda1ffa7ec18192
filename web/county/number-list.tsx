// SPDX-License-Identifier: MulanPSL-2.0
import { type ReactNode, useState } from 'react'
import { NameNumber } from './name-number.tsx'
import { mayBeNamed, type ReadNumber } from './numbers.ts'

interface Props {
  county: number
  report: string
  numbers: readonly ReadNumber[]
  /** What is said of a number below its sentence. */
  says(number: ReadNumber): ReactNode
  /** What the button says that opens the form. */
  ask(number: ReadNumber): { says: string; name?: string }
  /** Shows where in the text it stands. */
  show(number: ReadNumber): void
  told(says: string): void
}

/** Numbers of a report with their sentences; any of them can be given a name. */
export function NumberList({ county, report, numbers, says, ask, show, told }: Props) {
  const [naming, setNaming] = useState<number>()
  return (
    <ul>
      {numbers.map(number => (
        <li key={number.start}>
          <p><strong>{number.text}</strong> <span className="read-context">{number.sentence}</span></p>
          {says(number)}
          {naming === number.start
            ? <NameNumber county={county} report={report} figure={number}
              done={words => { told(words); setNaming(undefined) }}
              cancel={() => setNaming(undefined)}
            />
            : (
              <p className="read-places">
                <button type="button" className="plain-button" onClick={() => show(number)}>看原文</button>
                {mayBeNamed(number) && (
                  <button type="button" className="plain-button" aria-label={ask(number).name} onClick={() => setNaming(number.start)}>
                    {ask(number).says}
                  </button>
                )}
              </p>
            )}
        </li>
      ))}
    </ul>
  )
}
