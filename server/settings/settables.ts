// SPDX-License-Identifier: MulanPSL-2.0
import { aloud, type Clock, isKernelStep, type Kind, type Register, type Step } from '../../kernel/kernel.ts'
import { calendarSettings } from '../dispatch/report-calendar.ts'
import { stuckSetting } from '../dispatch/standing.ts'

/** Something that the acts leave to the town, and what it is a matter of. */
export interface Settable {
  name: string
  /** Empty for what belongs to no kind. */
  kind: string
  kindLabel: string
  /** 期限“审查”, 间隔“排查”, 次数“实施检查” */
  label: string
  what: 'length' | 'count'
  /** A length in days is of working days. */
  working: boolean
}

/** Everything a kind leaves to the town: local limits of its clocks and waits, the interval of what it expects, numbers a step goes by. */
export function settables({ kinds }: Register): Settable[] {
  const found = new Map<string, Settable>()
  const add = (kind: Kind, name: string, label: string, what: Settable['what'] = 'length', working = false) => {
    if (!found.has(name)) found.set(name, { name, kind: kind.id, kindLabel: kind.label, label, what, working })
  }
  for (const kind of kinds.values()) {
    for (const clock of Object.values<Clock>(kind.procedure.clocks))
      for (const { of, where } of casesOf(kind, clock))
        for (const { local, counted } of localsIn(of)) add(kind, local, `期限“${clock.label}”${where}`, 'length', counted === 'working')
    for (const [name, step] of Object.entries<Step>(kind.procedure.steps)) {
      if (isKernelStep(name)) continue
      for (const { local, counted } of localsIn((step.waits ?? []).map(({ limit }) => limit)))
        add(kind, local, `步骤“${step.label}”的等候`, 'length', counted === 'working')
      for (const reliance of step.relies ?? [])
        if ('tally' in reliance && typeof reliance.under === 'object') add(kind, reliance.under.setting, `步骤“${step.label}”的次数上限`, 'count')
    }
    if (kind.expects) add(kind, kind.expects.setting, `间隔“${kind.expects.label}”`)
  }
  return [...found.values(), ...ofNoKind]
}

const ofReports: Readonly<Record<string, string>> = {
  'report.collect': '年度指标填报，自年末起', 'report.draft': '年度报告成稿，自年末起', 'report.check': '年度报告核对，自年末起', 'report.sign': '年度报告签发，自年末起',
}

/** What the town rules for its dispatch and its reports. */
const ofNoKind: readonly Settable[] = [
  { name: stuckSetting, kind: '', kindLabel: '月调度', label: '多久没有记录算久未办理', what: 'length', working: false },
  ...calendarSettings.map((name): Settable => ({
    name,
    kind: '',
    kindLabel: '报告日历',
    label: ofReports[name] ?? name,
    what: 'length',
    working: false,
  })),
]

/** The limits of a clock, each with the case it is for, read aloud. */
const casesOf = (kind: Kind, { limit, extend }: Clock): { of: unknown; where: string }[] => [
  ...[limit].flat().map(each => ({ of: each, where: 'when' in each && aloud(each.when, kind) !== '' ? `（${aloud(each.when, kind)}）` : '' })),
  { of: extend?.atMost, where: '的延长' },
]

interface Local { local: string; counted?: string }

/** Local limits under a value, wherever they stand. */
function localsIn(value: unknown): Local[] {
  if (Array.isArray(value)) return value.flatMap(localsIn)
  if (typeof value !== 'object' || value === null) return []
  const { local, counted } = value as { local?: unknown; counted?: unknown }
  if (typeof local === 'string') return [{ local, ...(typeof counted === 'string' ? { counted } : {}) }]
  return Object.values(value).flatMap(localsIn)
}
