// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { type Answer, type Manuscript, printed, type Register } from '../../kernel/kernel.ts'
import { hashOf } from '../../store/filing/filed.ts'
import type { Command, Commander, Ledger, Store, TakeStep } from '../../store/store.ts'
import { definitionMark, measureKind, type Target, targetPlan, targetsOf } from './targets.ts'
import { type NamedTarget, targetsIn } from './target-sentence.ts'

/** Which commands turn a signed report's targets into measures, and what is left for a person. */
export interface TargetCommands {
  commands: readonly { command: Command; commander: Commander }[]
  /** Paragraphs that begin with 目标： and name no target value. */
  unread: readonly string[]
  /** Measures of the next year that the report no longer names; nobody strikes them for that. */
  notNamed: readonly Target[]
}

/**
 * The next-year targets that a signed annual report names, as commands that enter them as measures, with the value of their figures
 * as baseline. To be run in the transaction of the signature. What the ledger has already under that name is not entered again;
 * where its target reads otherwise now and it is still open, it is amended.
 */
export async function targetsToMeasures(
  store: Store,
  ledger: Ledger,
  report: { year: number; manuscript: Pick<Manuscript, 'blocks'>; answers: ReadonlyMap<string, Answer> },
  day: Day,
  commander: Commander,
): Promise<TargetCommands> {
  const { year, manuscript, answers } = report
  const { targets, unread } = targetsIn(manuscript, year)
  const standing = await targetsOf(store, ledger, year + 1)
  const commands = targets.flatMap(target => {
    const known = standing.find(({ name, state }) => name === target.name && state !== 'dropped')
    return known ? amended(known, target, day) : [entered(store.register, target, answers, { year, day })]
  })
  const named = new Set(targets.map(({ name }) => name))
  return {
    commands: commands.map(command => ({ command, commander })),
    unread,
    notNamed: standing.filter(({ name, state }) => state !== 'dropped' && !named.has(name)),
  }
}

function entered(register: Register, target: NamedTarget, answers: ReadonlyMap<string, Answer>, { year, day }: { year: number; day: Day }): TakeStep {
  const { name, figure, target: aim, owner, dueOn } = target
  const answer = figure === undefined ? undefined : answers.get(figure)
  const baseline = answer && answer.value !== null ? `${printed(answer)}（${year}年，${definitionMark(register, answer.code)}）` : ''
  const data = {
    plan: targetPlan, yearFrom: `${year + 1}-01-01`, class: '年度报告目标', name, dueOn, target: aim,
    ...(owner ? { owner } : {}), ...(figure ? { figure } : {}), ...(baseline ? { baseline } : {}),
  }
  return { command: `target ${year + 1} ${hashOf(data).slice(0, 32)}`, kind: measureKind, step: 'promise', day, village: 0, data }
}

const open: readonly string[] = ['planned', 'started', 'reported']

function amended(known: Target, { target, owner, dueOn }: NamedTarget, day: Day): TakeStep[] {
  const changes = {
    ...(target === known.target ? {} : { target }),
    ...(owner === '' || owner === known.owner ? {} : { owner }),
    ...(dueOn === known.dueOn ? {} : { dueOn }),
  }
  if (Object.keys(changes).length === 0 || !open.includes(known.state)) return []
  const data = { ...changes, changeReason: '年度报告签发时目标有改动' }
  return [
    { command: `target ${known.matter} ${hashOf({ data, day }).slice(0, 32)}`, kind: measureKind, matter: known.matter, step: 'amend', day, data },
  ]
}
