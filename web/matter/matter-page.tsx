// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Kind } from '../../kernel/kernel.ts'
import type { Day } from '../../law/law.ts'
import { asking, useMe, useTown } from '../api.ts'
import { SameObject } from '../inspection/same-object.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Failed, Shown } from '../shell/states.tsx'
import { UsedIn } from '../used/used-in.tsx'
import { tabTitle } from '../words.ts'
import { kindOf, stepOf } from './asked.ts'
import { Clocks, isOverdue, nearest, standingOf } from './clocks.tsx'
import { Evidence } from '../evidence/evidence.tsx'
import { Documents } from './documents.tsx'
import { FactSheet, useFacts } from './facts.tsx'
import { FileList, FileStands } from './file.tsx'
import { type Keeping, KeepingMenu, keepingLabel, KeepingSlip, moreButton } from './keeping.tsx'
import { type MatterAnswer, namesIn, takenSteps } from './life.ts'
import { LikelySame } from './likely-same.tsx'
import { Attachments, Counts, Links } from './margin.tsx'
import { isNoSuchMatter, NoSuchMatter } from './no-such-matter.tsx'
import { Path } from './path.tsx'
import { StepForm } from './step-form.tsx'
import { buttonOf, ClosedSteps, OpenSteps } from './steps.tsx'
import { Timeline } from './timeline.tsx'
import { useOpenInPrint } from './open-in-print.ts'
import './matter.css'

/** A matter as its case file: the form in the middle, clocks and records in the margin, what can be done above. */
export function MatterPage({ town, matter }: { town: number; matter: string }) {
  const asked = useQuery(asking('readMatter', { town, matter }))
  const me = useMe()
  if (asked.error && !asked.data && isNoSuchMatter(asked.error)) return <NoSuchMatter town={town} />
  if (asked.error && !asked.data)
    return (
      <div className="sheet">
        <h1 tabIndex={-1}>事项没有打开</h1>
        <Failed fault={asked.error} again={() => void asked.refetch()} />
      </div>
    )
  return (
    <Shown of={asked} what="这件事项">
      {answer => (me ? <CaseFile town={town} matter={answer} today={me.today} user={me.id} /> : null)}
    </Shown>
  )
}

interface CaseProps {
  town: number
  matter: MatterAnswer
  today: Day
  /** Id of who reads it. */
  user: string
}

/** What is being written on the page: a step of the procedure, or something of a keeper's. */
type Doing = { step: string } | { keeping: Keeping }

function CaseFile({ town, matter, today, user }: CaseProps) {
  const kind = kindOf(matter.kind)
  const shown = useFacts(town, matter)
  const combined = combining(kind, matter)
  usePageTitle(tabTitle(matter.number ?? undefined, matter.title, useTown(town)?.name))
  useOpenInPrint()
  return (
    <div className="case">
      <CaseHead town={town} matter={matter} today={today} />
      <Path kind={kind} matter={matter} today={today} />
      <FileStands town={town} matter={matter} />
      <LikelySame key={matter.id} town={town} kind={kind} matter={matter} today={today} />
      {combined && <SameObject town={town} matter={matter.id} today={today} may={matter.steps.some(({ step, open }) => step === combined && open)} />}
      <Work town={town} matter={matter} today={today} user={user} facts={shown.facts} />
      <div className="case-columns">
        <FactSheet town={town} kind={kind} matter={matter} shown={shown} />
        <aside className="case-margin" aria-label="时限、记录和附件">
          <Clocks clocks={matter.clocks} today={today} />
          <Timeline town={town} kind={kind} matter={matter} today={today} />
          <FileList matter={matter} />
          <Documents town={town} matter={matter} />
          <Evidence town={town} of={{ matter: matter.id, hasPersonal: matter.hidden.length > 0 }} />
          <Attachments town={town} matter={matter} />
          <Links town={town} matter={matter} />
          <Counts town={town} matter={matter} today={today} />
          <UsedIn town={town} matter={matter.id} />
        </aside>
      </div>
    </div>
  )
}

/** The step that puts others about its object together with the matter, while that can still be done. */
function combining({ procedure, combines }: Kind, { state }: MatterAnswer): string | undefined {
  const from = combines === undefined ? 'nothing' : procedure.steps[combines]!.from
  return from !== 'nothing' && from.includes(state) ? combines : undefined
}

function CaseHead({ town, matter, today }: Omit<CaseProps, 'user'>) {
  const kind = kindOf(matter.kind)
  const clock = matter.voided || matter.mergedInto ? undefined : nearest(matter.clocks)
  return (
    <header className="case-head">
      <p className="case-kind">
        <Link to="/towns/$town/kinds/$kind" params={{ town: String(town), kind: kind.id }} search={{}}>
          {kind.label}
        </Link>
        <span className="figures">{matter.number ?? ''}</span>
        <span>{matter.villageName || '镇本级'}</span>
      </p>
      <h1 tabIndex={-1}>{matter.title}</h1>
      {clock && (
        <p className={isOverdue(clock, today) ? 'late' : 'case-due'}>
          {clock.label}：{standingOf(clock, today)}
        </p>
      )}
      {matter.mergedInto && (
        <p>
          本件已并入
          <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: matter.mergedInto }}>
            {namesIn(matter)[matter.mergedInto] ?? '另一件'}
          </Link>
          ，在那里继续办理。
        </p>
      )}
    </header>
  )
}

type WorkProps = CaseProps & { facts: MatterAnswer['facts'] }

/** What can be done now as buttons, and the form of what was chosen. */
function Work({ town, matter, today, user, facts }: WorkProps) {
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState('')
  const place = useRef<HTMLParagraphElement>(null)
  const choose = (next: Doing) => {
    setSaid('')
    setDoing(next)
  }
  const close = (says: string) => {
    setDoing(undefined)
    setSaid(says)
  }
  // Back to where it was begun, so that the keyboard does not start at the top of the page again.
  const leave = () => {
    close('')
    document.getElementById(doing && 'step' in doing ? buttonOf(doing.step) : moreButton)?.focus()
  }
  useEffect(() => {
    if (said) place.current?.focus()
  }, [said])
  return (
    <section className="work no-print" aria-label="办理">
      <p ref={place} className="said" role="status" tabIndex={-1}>
        {said}
      </p>
      <div className="work-bar">
        <OpenSteps
          user={user}
          town={town}
          matter={matter}
          doing={doing && 'step' in doing ? doing.step : undefined}
          onChoose={step => choose({ step })}
        />
        <div className="work-aside">
          {matter.keeps && <KeepingMenu onChoose={keeping => choose({ keeping })} />}
          <Button onClick={() => window.print()}>打印</Button>
        </div>
      </div>
      {doing && <WorkSheet key={'step' in doing ? doing.step : doing.keeping} {...{ town, matter, today, user, facts, doing, close, leave }} />}
      <ClosedSteps matter={matter} />
    </section>
  )
}

interface SheetProps extends WorkProps {
  doing: Doing
  close(says: string): void
  leave(): void
}

/** The form of the step, or of the keeper's deed, that was chosen. */
function WorkSheet({ town, matter, today, user, facts, doing, close, leave }: SheetProps) {
  const kind = kindOf(matter.kind)
  const title = 'step' in doing ? stepOf(kind, doing.step).label : keepingLabel(doing.keeping)
  return (
    <section className="sheet work-sheet" aria-labelledby="work-head">
      <h2 id="work-head">{title}</h2>
      {'step' in doing ? (
        <StepForm
          heading="h3" {...{ user, town, kind, today }} step={doing.step} onCancel={leave}
          matter={{ id: matter.id, facts, taken: takenSteps(kind, matter.timeline), names: namesIn(matter) }}
          onDone={({ state }) => close(`已办理“${title}”，现在是“${kind.procedure.states[state] ?? state}”。`)}
        />
      ) : (
        <KeepingSlip {...{ town, kind, matter, today }} keeping={doing.keeping} onCancel={leave} onDone={says => close(`${says}，已列入办理记录。`)} />
      )}
    </section>
  )
}
