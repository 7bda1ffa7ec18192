// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, type Day, daysBetween, stateCouncilCalendar } from '../law/law.ts'
import {
  declarableCodes,
  effective,
  type Entry,
  type ExampleStep,
  type Fields,
  fold,
  getKind,
  isKernelStep,
  type Kind,
  type Link,
  type Matter,
  type MemberRef,
  Refusal,
  type Register,
  type Rows,
  type Step,
  type Validity,
  validOn,
  type World,
} from '../kernel/kernel.ts'
import type { Command, Commander, Done, KeepStep, Ledger, TakeStep } from '../store/store.ts'
import { chance, type Draw, pick } from './draw.ts'
import { edgeDay, laterDay } from './edge-days.ts'
import { likelyData, satisfy } from './likely-data.ts'
import { commander } from './open-town.ts'
import { type Around, valueFor } from './value-for.ts'

/** One life to play: of which kind, how long, from which chance. */
export interface Fate {
  kind: string
  length: number
  draw: Draw
}

interface Living {
  kind: Kind
  matter: Matter
  lines: readonly Entry[]
}

const world: World = { calendar: stateCouncilCalendar, setting: () => undefined }

/**
 * A town in which lives are played through the ledger itself. What is tried out first in memory only chooses what to send;
 * what the ledger then makes of it is its own.
 */
export class RandomTown {
  readonly living = new Map<string, Living>()
  readonly sent: { command: Command; commander: Commander; done: Done }[] = []
  refused = 0
  private next = 1

  constructor(
    private readonly ledger: Ledger,
    private readonly register: Register,
    private readonly name: string,
  ) {}

  /** Enters people for every validity that fields of the kinds ask for. */
  async enterPeople(draw: Draw, kinds: readonly Kind[]): Promise<void> {
    const rosters = [
      ...new Set([...JSON.stringify(kinds.map(kind => kind.procedure.fields)).matchAll(/"roster":"([^"]+)"/g)].map(([, name]) => name!)),
    ]
    for (const name of rosters) {
      const [id = '', which = ''] = name.split('.')
      const kind = getKind(this.register, id)
      for (let at = 0; at < 3; at++) await this.enter(draw, kind, kind.roster!.holds[which]!)
    }
  }

  private async enter(draw: Draw, kind: Kind, { where, from }: Validity): Promise<void> {
    const [name, step] = Object.entries<Step>(kind.procedure.steps).find(([, each]) => each.from === 'nothing')!
    const around = this.around('2022-03-01')
    const data = likelyData(draw, kind, step, around)
    satisfy(draw, kind.procedure.fields, where ?? {}, { data, own: new Set([...(step.needs ?? []), ...(step.takes ?? [])]), around })
    for (const [field, { type }] of Object.entries(kind.procedure.fields as Fields)) if (type === 'day' && field !== from) delete data[field]
    if (from in kind.procedure.fields) data[from] = '2022-02-01'
    await this.send(
      { command: this.id(), kind: kind.id, step: name, day: '2022-03-01', village: this.village(draw), data },
      this.somebody(draw, '2022-03-02'),
    )
  }

  /** Opens matters that an opening step of the kinds must name: without them such a kind would have no life of its own. */
  async openNamed(draw: Draw, kinds: readonly Kind[]): Promise<void> {
    for (const id of new Set(kinds.flatMap(namedAtOpening))) for (let at = 0; at < 3; at++) await this.replay(draw, getKind(this.register, id))
  }

  async live({ kind: id, length, draw }: Fate): Promise<void> {
    const kind = getKind(this.register, id)
    const matter = chance(draw, 50) ? await this.replay(draw, kind) : await this.open(draw, kind)
    for (let moves = 0; matter !== undefined && moves < length; moves++) await this.move(draw, matter)
  }

  /** The beginning of one of the kind's examples, moved in time, with people of this town. */
  private async replay(draw: Draw, kind: Kind): Promise<string | undefined> {
    const steps = pick(draw, kind.examples).steps.filter(step => step.refused === undefined)
    const shift = daysBetween(steps[0]!.day, edgeDay(draw))
    let matter: string | undefined
    for (const step of steps.slice(0, draw.int(1, steps.length))) {
      const day = addDays(step.day, shift)
      const data = this.rewritten(draw, kind, step, shift, day)
      const done = await this.send(
        { command: this.id(), kind: kind.id, ...(matter ? { matter } : { village: this.village(draw) }), step: step.step, day, data },
        this.actorOf(step.by, addDays(day, draw.int(0, 3))),
      )
      matter ??= done?.matter
      if (matter === undefined) return undefined
    }
    return matter
  }

  private rewritten(draw: Draw, kind: Kind, { data = {} }: ExampleStep, shift: number, day: Day): Record<string, unknown> {
    const around = this.around(day)
    const over = (fields: Fields, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => {
          const field = fields[name]
          if (field?.type === 'day' && typeof value === 'string') return [name, addDays(value, shift)]
          if (field?.type === 'member' || field?.type === 'link') return [name, valueFor(draw, field, around)]
          return [name, field?.type === 'rows' ? (value as Record<string, unknown>[]).map(row => over((field as Rows).columns, row)) : value]
        }),
      )
    return over(kind.procedure.fields, data)
  }

  private async open(draw: Draw, kind: Kind): Promise<string | undefined> {
    const openings = Object.entries<Step>(kind.procedure.steps).filter(([, step]) => step.from === 'nothing')
    for (let tries = 0; tries < 5; tries++) {
      const [name, step] = pick(draw, openings)
      const day = edgeDay(draw)
      const command: TakeStep = {
        command: this.id(),
        kind: kind.id,
        step: name,
        day,
        village: this.village(draw),
        data: likelyData(draw, kind, step, this.around(day)),
      }
      const done = await this.send(command, this.somebody(draw, addDays(day, draw.int(0, 3))))
      if (done) return done.matter
    }
    return undefined
  }

  private async move(draw: Draw, id: string): Promise<void> {
    const living = this.living.get(id)!
    const at = draw.int(1, 100)
    if (at <= 62) return this.step(draw, living)
    if (at <= 68) return this.again(draw)
    const command = this.keeping(draw, living, at)
    if (command) await this.send(command, this.somebody(draw, addDays(living.matter.lastDay, draw.int(0, 45))))
  }

  /** A step of the kind, most often one the state allows, sometimes dated before the last one. */
  private async step(draw: Draw, { kind, matter, lines }: Living): Promise<void> {
    const all = Object.entries<Step>(kind.procedure.steps).filter(([, step]) => step.from !== 'nothing')
    const open = all.filter(([, { from }]) => from.includes(matter.state))
    const moving = open.filter(([, { to }]) => to !== undefined && to !== matter.state)
    const offered = moving.length > 0 && chance(draw, 55) ? moving : open.length > 0 && chance(draw, 95) ? open : all
    if (offered.length === 0) return
    const [name, step] = pick(draw, offered)
    let command: TakeStep | undefined
    for (let tries = 0; tries < 6; tries++) {
      const day = chance(draw, 15)
        ? addDays(matter.opened, draw.int(0, Math.max(0, daysBetween(matter.opened, matter.lastDay))))
        : laterDay(draw, matter.lastDay)
      command = { command: this.id(), kind: kind.id, matter: matter.id, step: name, day, data: likelyData(draw, kind, step, this.around(day)) }
      if (foldsWith(kind, lines, command)) break
    }
    await this.send(command!, this.somebody(draw, addDays(command!.day, draw.int(0, 5))))
  }

  /** Corrects, strikes, voids, merges, moves or links. */
  private keeping(draw: Draw, { kind, matter, lines }: Living, at: number): KeepStep | undefined {
    const head = { command: this.id(), matter: matter.id, reason: '核对后' }
    const others = [...this.living.values()].filter(each => each.matter.id !== matter.id)
    if (at <= 82) return this.correction(draw, kind, matter, lines, head)
    if (at <= 88) return { ...head, step: 'strike', of: pick(draw, lines).position }
    if (at <= 90) return { ...head, step: 'void' }
    if (at <= 95) return { ...head, step: 'move', village: this.village(draw) }
    const into = others.filter(each => each.kind === kind)
    if (at <= 98) return into.length > 0 ? { ...head, step: 'merge', into: pick(draw, into).matter.id } : undefined
    return others.length > 0 ? { ...head, step: 'link', to: pick(draw, others).matter.id } : undefined
  }

  private correction(
    draw: Draw,
    kind: Kind,
    matter: Matter,
    lines: readonly Entry[],
    head: Pick<KeepStep, 'command' | 'matter' | 'reason'>,
  ): KeepStep | undefined {
    const named = pick(
      draw,
      lines.filter(line => !isKernelStep(line.step)),
    )
    const step: Step = kind.procedure.steps[named.step]!
    const names = [...(step.needs ?? []), ...(step.takes ?? [])]
    const values = Object.fromEntries(
      names
        .filter(() => chance(draw, 35))
        .map(name => [name, chance(draw, 12) ? null : valueFor(draw, kind.procedure.fields[name]!, this.around(named.day))]),
    )
    const day = chance(draw, 50) ? { day: chance(draw, 50) ? edgeDay(draw, [2023, 2025]) : laterDay(draw, addDays(named.day, -draw.int(0, 30))) } : {}
    return matter.voided ? undefined : { ...head, step: 'correct', of: named.position, values, ...day }
  }

  /** Lets time run out over everything that is silent; a second run on the same day adds nothing. */
  async silence(day: Day): Promise<void> {
    const at = new Date(`${day}T08:00:00Z`)
    const taken = await this.ledger.deem(at)
    const again = await this.ledger.deem(at)
    if (again.some(({ repeated }) => !repeated)) throw new Error(`${day} 再次视为，又多出记录`)
    for (const { matter } of taken) await this.look(matter)
  }

  /** An earlier command sent again answers what it came to and adds nothing. */
  private async again(draw: Draw): Promise<void> {
    const { command, commander, done } = pick(draw, this.sent)
    const repeated = await this.ledger.run(command, commander)
    if (!repeated.repeated || repeated.matter !== done.matter || repeated.position !== done.position)
      throw new Error(`重复提交 ${command.command} 得到另一个结果`)
  }

  private async send(command: Command, commander: Commander): Promise<Done | undefined> {
    try {
      const done = await this.ledger.run(command, commander)
      this.sent.push({ command, commander, done })
      await this.look(done.matter)
      if (command.step === 'merge' && 'into' in command) await this.look(command.into)
      return done
    } catch (error) {
      if (!(error instanceof Refusal)) throw new Error(`${JSON.stringify(command)} 出错：${String(error)}`, { cause: error })
      this.refused++
      return undefined
    }
  }

  private async look(id: string): Promise<void> {
    const { kind, matter, lines } = (await this.ledger.read(id))!
    this.living.set(id, { kind, matter, lines })
  }

  private around(day: Day): Around {
    const members = (validity: string): MemberRef[] => {
      const [id = '', which = ''] = validity.split('.')
      const holds = getKind(this.register, id).roster!.holds[which]!
      return [...this.living.values()]
        .filter(each => each.kind.id === id && validOn(holds, each.matter, day))
        .map(({ matter }) => ({ id: matter.id }))
    }
    return {
      day,
      declarable: declarableCodes(this.register),
      members,
      matters: kinds => [...this.living.values()].filter(each => kinds.includes(each.kind.id)).map(({ matter }) => matter.id),
    }
  }

  private id = (): string => `${this.name}-${this.next++}`
  private village = (draw: Draw): number => pick(draw, [0, ...this.ledger.town.villages.map(({ id }) => id)])
  private somebody = (draw: Draw, day: Day): Commander => this.actorOf(pick(draw, ['甲', '乙', '丙']), day)

  private actorOf = (id: string | undefined, day: Day): Commander => commander(this.register, id, day)
}

const namedAtOpening = ({ procedure: { steps, fields } }: Kind): readonly string[] =>
  Object.values<Step>(steps).filter(step => step.from === 'nothing').flatMap(step => step.needs ?? [])
    .flatMap(name => (fields[name]?.type === 'link' ? (fields[name] as Link).kinds : []))

/** Whether the sequence allows the step, asked in memory before it is sent. */
function foldsWith(kind: Kind, lines: readonly Entry[], { step, day, data, matter = '' }: TakeStep): boolean {
  const entry: Entry = {
    ...lines[0]!,
    matter,
    step,
    day,
    data,
    position: Math.max(...effective(kind, lines).map(line => line.position), 0) + 1_000_000,
    by: '戊',
  }
  try {
    fold(kind, [...lines, entry], world)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
