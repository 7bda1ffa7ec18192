// SPDX-License-Identifier: MulanPSL-2.0
import { v7 as newId } from 'uuid'
import { todayIn } from '../../law/law.ts'
import {
  type FilingBody, type FilingKind, filingName, filingPost, filingRefusal, type FilingStep, isFiguresBody, Refusal, type Register,
  type SignedFinding, type Standing, stateAfter, wordsRefusal,
} from '../../kernel/kernel.ts'
import type { Book } from '../ledger/book.ts'
import type { Commander } from '../ledger/command.ts'
import { type Filing, filingChainKind, type FilingData, filingsIn, frozenText, hashOf, withBody } from './filed.ts'
import type { Picture } from './freeze.ts'

/** Who steps. `county`: from a unit above, whose posts are none of the town's; it may return what was submitted. `unit`: which office of it, `unitId` its row. */
export type FilingCommander = Commander & { county?: true; unit?: string; unitId?: number }

export interface TakeFilingStep {
  command: string
  kind: FilingKind
  period: string
  step: Exclude<FilingStep, 'fill'>
  /** The hash the person saw: refused when another body has been filled since. */
  saw?: string | undefined
  /** Of a return: what is wrong, what would be right. */
  comments?: string | undefined
  /** What the audit found, each with the reason for signing all the same. */
  findings?: readonly SignedFinding[] | undefined
}

/** One command on filings while it is written: the open book, who commands, and the keyed hash of what was asked. */
export interface Writing {
  book: Book
  commander: FilingCommander
  command: string
  asked: string
}

/** Where a filing stands, as the rules need it. */
export function standingOf({ posts }: Register, filing: Filing | undefined): Standing | undefined {
  return filing && {
    state: filing.state,
    events: filing.events.map(({ step, by, post, at, county, unit }) =>
      ({ step, by, at, county, postLabel: county ? unit ?? '县里' : posts[post] ?? post })),
  }
}

const latest = async (
  { book: { tx, desk } }: Writing, kind: FilingKind, period: string,
): Promise<Filing | undefined> => (await filingsIn(tx, desk.town, { kind, period }))[0]

type Asked = Pick<TakeFilingStep, 'kind' | 'period' | 'saw' | 'comments' | 'findings'> & { step: FilingStep }

/** @throws Refusal in one sentence when the step may not be taken. */
function refuse({ book, commander: { actor, at, county, unit, unitId } }: Writing, asked: Asked, before: Filing | undefined): void {
  const { register } = book.desk
  const { kind, period, step, saw } = asked
  const message = filingRefusal({
    kind, period, step, standing: standingOf(register, before), actor, today: todayIn(at.getTime()), posts: register.posts, county: county === true,
  })
  if (message) throw new Refusal(message)
  if (saw !== undefined && before && saw !== before.hash) throw new Refusal(`${filingName(kind, period)}在您打开之后已重新填报，请刷新后再办理`)
  const last = before?.events.at(-1)
  // Of two units above a town each takes back what it returned itself, under whatever name.
  const isAnother = last?.unitId !== undefined && unitId !== undefined ? last.unitId !== unitId : last?.unit !== undefined && last.unit !== unit
  if (step === 'recall' && last && isAnother) throw new Refusal(`${filingName(kind, period)}是${last.unit}退回的，由它撤回`)
  const words = wordsRefusal(step, asked)
  if (words) throw new Refusal(words.message, { field: words.field })
}

/** What a period's figures are taken down from, in the transaction of the command. */
export const pictureOf = ({ tx, desk: { town, register, world, villages } }: Book): Picture => ({ tx, town, register, world, villages })

/** Freezes a body as a new filing, on its own or along with another. @throws Refusal */
export async function freeze(writing: Writing, kind: FilingKind, period: string, build: () => Promise<FilingBody>, along?: string): Promise<string> {
  const { book, commander } = writing
  refuse(writing, { kind, period, step: 'fill' }, await latest(writing, kind, period))
  const body = await build()
  if (isFiguresBody(body) !== (kind === 'figures')) throw new Error(`A filing of ${kind} was handed the body of another kind`)
  const [id, hash, at] = [newId(), hashOf(body), commander.at.toISOString()]
  const line = lineOf(writing, { id, kind, period, hash }, { step: 'fill', ...(along ? { along } : {}) })
  await book.tx.insertInto('snapshot').values({
    town_id: book.desk.town, id, period, kind, state: stateAfter.fill, number: null, body: frozenText(body), hash, position: line.position,
    created: at, updated: at,
  }).execute()
  book.note(line)
  return id
}

/** Checks, signs, submits, publishes, returns or takes a return back of the latest filing of the kind and period. @throws Refusal */
export async function advance(writing: Writing, asked: Omit<TakeFilingStep, 'command'>): Promise<Filing> {
  const before = await latest(writing, asked.kind, asked.period)
  refuse(writing, asked, before)
  if (asked.step === 'sign') await refuseProvisional(writing.book, before!)
  await move(writing, before!, asked)
  return before!
}

/** A step that one filing takes because another took it. */
export const moveAlong = (
  writing: Writing, filing: Filing, step: 'sign' | 'submit', along: string,
): Promise<void> => move(writing, filing, { step, along })

async function move(writing: Writing, filing: Filing, says: Says): Promise<void> {
  const { book, commander } = writing
  book.note(lineOf(writing, filing, says, standingOf(book.desk.register, filing)))
  await book.tx.updateTable('snapshot').set(
    { state: stateAfter[says.step], updated: commander.at.toISOString() }
  ).where('town_id', '=', book.desk.town).where('id', '=', filing.id).execute()
}

/** Nothing that rests on a date that may still move is signed. */
export async function refuseProvisional({ tx, desk }: Book, filing: Filing): Promise<void> {
  const { provisional } = (await withBody(tx, desk.town, filing)).body
  if (provisional.length === 0) return
  const named = provisional.slice(0, 3).map(({ number, label, last }) => `${number ?? '无编号的一件'}的${label}${last ? `（暂定 ${last}）` : ''}`).join('、')
  const more = provisional.length > 3 ? `等 ${provisional.length} 处` : ''
  throw new Refusal(`${filingName(filing.kind, filing.period)}里有期限是暂定的，不能签发：${named}${more}；请先导入那一年的节假日安排，再退回重新填报`)
}

interface Says {
  step: FilingStep
  comments?: string | undefined
  findings?: readonly SignedFinding[] | undefined
  along?: string
}

function lineOf(
  { book, commander: { actor, at, county, unit, unitId }, command, asked }: Writing,
  { id, kind, period, hash }: Pick<Filing, 'id' | 'kind' | 'period' | 'hash'>,
  says: Says,
  standing?: Standing,
) {
  const comments = says.comments?.trim()
  const post = filingPost({ step: says.step, standing, actor, county: county === true }) ?? actor.posts[0]?.post ?? ''
  const data: FilingData = {
    filing: kind,
    period,
    state: stateAfter[says.step],
    hash,
    ...(county ? { county } : {}),
    ...(county && unit ? { unit } : {}),
    ...(county && unitId !== undefined ? { unitId } : {}),
    ...(comments ? { comments } : {}),
    ...(says.findings && says.findings.length > 0 ? { findings: says.findings } : {}),
    ...(says.along ? { along: says.along } : {}),
  }
  return {
    town: book.desk.town,
    position: book.nextPosition,
    matter: id,
    kind: filingChainKind,
    form: 1,
    command,
    sequence: book.nextSequence(command),
    step: says.step,
    day: todayIn(at.getTime()),
    recorded: at.toISOString(),
    village: 0,
    by: actor.id,
    post,
    data: { ...data },
    asked,
  }
}
