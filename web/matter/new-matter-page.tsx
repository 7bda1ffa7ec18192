// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Kind } from '../../kernel/kernel.ts'
import { kinds } from '../../kinds/register.ts'
import { useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Empty } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import { StepForm } from './step-form.tsx'
import type { Done } from './use-step-form.ts'
import { villagesFor } from './villages.ts'
import './matter.css'

/** The form of an opening step. */
export function NewMatterPage({ town, kind: id, step }: { town: number; kind: string; step: string }) {
  const kind = kinds.kinds.get(id)
  const from = kind?.procedure.steps[step]?.from
  return kind && from === 'nothing' ? <Opening town={town} kind={kind} step={step} /> : <NoForm town={town} />
}

function NoForm({ town }: { town: number }) {
  return (
    <div className="sheet">
      <h1 tabIndex={-1}>没有这张登记表</h1>
      <Empty
        next={
          <Link to="/towns/$town/new" params={{ town: String(town) }}>
            去登记
          </Link>
        }
      >
        网址可能抄错了，请从登记页选择要登记的事项。
      </Empty>
    </div>
  )
}

function Opening({ town, kind, step }: { town: number; kind: Kind; step: string }) {
  const navigate = useNavigate()
  const [me, here] = [useMe(), useTown(town)]
  const [recorded, setRecorded] = useState<Done[]>([])
  const says = kind.procedure.steps[step]
  const title = titleOf(kind.label, says?.label ?? '')
  usePageTitle(tabTitle(title, here?.name))
  if (!me || !here || !says) return null
  const villages = villagesFor(says, here)
  const done = (answer: Done) => {
    // Activities come in rows: the next sheet lies ready, the last one can be opened.
    if (kind.shape === 'activity') setRecorded(before => [answer, ...before])
    else void navigate({ to: '/towns/$town/matters/$matter', params: { town: String(town), matter: answer.matter } })
  }
  return (
    <div className={kind.shape === 'activity' ? 'sheet opening activity' : 'sheet opening'}>
      <div className="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{villages.length === 1 ? `${here.name} ${villages[0]!.name}` : here.name}</p>
      </div>
      {recorded[0] && <Recorded town={town} done={recorded[0]} many={recorded.length} />}
      {villages.length === 0 ? (
        <Empty
          next={
            <Link to="/towns/$town/new" params={{ town: String(town) }}>
              看看可以登记什么
            </Link>
          }
        >{`“${title}”不由您的岗位办理；需要办理的，请管理员登记相应岗位。`}</Empty>
      ) : (
        <StepForm
          key={recorded.length}
          heading="h2"
          dense={kind.shape === 'activity'}
          town={town}
          kind={kind}
          step={step}
          today={me.today}
          user={me.id}
          villages={villages}
          onDone={done}
        />
      )}
    </div>
  )
}

/** 信访事项 · 收到登记; the step alone where it names the kind. */
const titleOf = (kind: string, step: string): string => (step.includes(kind) ? step : `${kind} · ${step}`)

function Recorded({ town, done, many }: { town: number; done: Done; many: number }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // Braces: newer browsers answer with a promise, which an effect may not return.
    line.current?.scrollIntoView({ block: 'nearest' })
  }, [many])
  return (
    <p ref={line} className="said" role="status">
      已登记{done.number ? ` ${done.number}` : ''}
      {many > 1 ? `，这次共 ${many} 件` : ''}。
      <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: done.matter }}>
        打开看看
      </Link>
      ，或者接着登记下一件。
    </p>
  )
}
