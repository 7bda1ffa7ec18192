// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { Fault } from '../api.ts'
import './states.css'

/** Said only when it takes longer than a moment, so that a quick answer does not flicker. */
export function Loading({ what = '内容' }: { what?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return <p className="state" role="status">{late ? `正在取${what}，请稍候。` : ''}</p>
}

/** Nothing there: one sentence, and the next thing to do. */
export function Empty({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="state">
      <p>{children}</p>
      {next && <p className="state-next">{next}</p>}
    </div>
  )
}

/** What the server refused or failed at, in its sentence, and the next thing to do. */
export function Failed({ fault, again }: { fault: unknown; again?: () => void }) {
  const status = fault instanceof Fault ? fault.status : undefined
  const message = fault instanceof Fault ? fault.message : '本页没有显示出来，刷新后仍然如此的，请告诉管理员'
  const next = nextStep(status)
  return (
    <div className="state" role="alert">
      <p>{message.replace(/。?$/, '。')}{next}</p>
      {again && !final.has(status) && <p className="state-next"><Button onClick={again}>重试</Button></p>}
    </div>
  )
}

/** What was asked for wrongly, may not be seen or is not there: asked again, the answer is the same. */
const final: ReadonlySet<number | undefined> = new Set([400, 403, 404])

function nextStep(status: number | undefined): string {
  if (status === 403) return '需要办理或者查看的，请管理员登记相应岗位。'
  if (status === 404) return '请返回上一页，核对后再打开。'
  return ''
}

interface Asked<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** The answer drawn, or the state that stands for it while there is none. */
export function Shown<T>({ of, what, children }: { of: Asked<T>; what: string; children: (answer: T) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (of.error) return <Failed fault={of.error} again={() => void of.refetch()} />
  return <Loading what={what} />
}
