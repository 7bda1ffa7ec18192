// SPDX-License-Identifier: MulanPSL-2.0
import { createHash } from 'node:crypto'
import { type Day, todayIn } from '../../law/law.ts'
import { day, type Field, type Fields, type Kind, openings, readDay, Refusal, type Step, text } from '../../kernel/kernel.ts'
import { bareLabel, cellName, readTable, SheetFault, type Table } from '../../sheet/table.ts'
import type { CellComplaint } from '../../sheet/take-in.ts'
import { numbersBorne } from '../../store/query/numbered.ts'
import type { Commander, Done, Ledger } from '../../store/store.ts'
import { Rosters, takeInByDay } from './resolve.ts'

/** Names under which the sheet speaks of what is no field of the kind. */
const dayName = '$day'
const villageName = '$village'

interface Asked {
  kind: Kind
  /** The opening step; may be left out where there is only one. */
  step?: string
  commander: Commander
  /** Without it nothing is recorded: a trial. */
  commit: boolean
}

export interface Imported {
  step: string
  rows: number
  complaints: CellComplaint[]
  unknown: string[]
  recorded: number
  repeated: number
}

/**
 * Opens one matter a row, all or none; what is wrong is told by cell. The command of a row is made of the file and its number, so
 * that the same file sent again records nothing twice.
 * @throws SheetFault or Refusal in one sentence when the file or the step will not do as a whole.
 */
export async function importMatters(ledger: Ledger, bytes: Uint8Array, asked: Asked): Promise<Imported> {
  const { kind, commander } = asked
  const step = openingOf(kind, asked)
  const fields = fieldsOf(kind, step)
  const today = todayIn(commander.at.getTime())
  const table = await readTable(bytes, Object.values(fields).map(field => field.label))
  if (table.rows.length === 0) throw new SheetFault('表头下面没有数据行，没有登记任何内容')
  const { rows, complaints, unknown } = await takeInByDay(table, fields, {
    today,
    needs: needsOf(kind, step, commander),
    rosters: new Rosters(ledger),
    dayOf: dayOfRow(table, today),
  })
  const places = placesOf(ledger, commander)
  const commands: { command: ReturnType<typeof commandOf>; commander: Commander }[] = []
  for (const { at, values: { [dayName]: on, [villageName]: typed, ...data } } of rows) {
    const village = places(typed)
    if (village === undefined)
      complaints.push({
        cell: cellOf(table, fields, villageName, at),
        message: `${ledger.town.name}没有“${String(typed)}”这个村（社区），可填：镇本级、${ledger.town.villages.map(({ name }) => name).join('、')}`,
      })
    commands.push({
      command: commandOf(`${ledger.town.id} ${kind.id} ${step} ${hashOf(bytes)} ${at}`, {
        kind: kind.id,
        step,
        day: String(on),
        data,
        ...(village === 'own' || village === undefined ? {} : { village }),
      }),
      commander,
    })
  }
  complaints.push(...await alreadyHere(ledger, kind, table, commands.map(({ command }) => command.command)))
  const base = { step, rows: rows.length, unknown: [...unknown], recorded: 0, repeated: 0 }
  if (complaints.length > 0) return { ...base, complaints: inOrder(complaints) }
  const outcomes = await ledger.runOrTell(commands, asked.commit ? undefined : 'try')
  const refused = outcomes.flatMap((each, index) =>
    each instanceof Refusal ? [{ cell: cellOf(table, fields, placeIn(each), rows[index]!.at), message: each.message }] : [],
  )
  const done = outcomes.filter((each): each is Done => !(each instanceof Refusal))
  const repeated = done.filter(each => each.repeated).length
  return { ...base, complaints: refused, repeated, recorded: asked.commit && refused.length === 0 ? done.length - repeated : 0 }
}

/** A ledger that was given out and comes back would register every matter once more: what bears a number of the ledger is there already. */
async function alreadyHere(ledger: Ledger, kind: Kind, { header, rows }: Table, commands: readonly string[]): Promise<CellComplaint[]> {
  const column = header.findIndex(label => bareLabel(label) === '编号')
  if (column < 0) return []
  const numbers = rows.map(({ at, cells }) => ({ at, number: (cells[column] ?? '').trim() })).filter(({ number }) => number !== '')
  const borne = await ledger.within(tx => numbersBorne(tx, ledger.town.id, kind.id, numbers.map(({ number }) => number), commands))
  return numbers.filter(({ number }) => borne.has(number)).map(({ at, number }) => ({
    cell: cellName(column, at), message: `台账里已有${number}，这一行不能再登记一次；要改动请在那一件上更正，确是另一件的请删去这一格`,
  }))
}

const commandOf = (says: string, rest: { kind: string; step: string; day: Day; data: Readonly<Record<string, unknown>>; village?: number }) => ({
  command: `import ${hashOf(says)}`,
  ...rest,
})
const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

function openingOf(kind: Kind, { step, commander }: Asked): string {
  const steps = kind.procedure.steps as Readonly<Record<string, Step>>
  const all = Object.keys(steps).filter(name => steps[name]!.from === 'nothing')
  const mine = commander.machine ? all : openings(kind, commander.actor)
  if (mine.length === 0) throw new Refusal(`您的岗位不能登记${kind.label}，请交由有权的岗位导入`)
  const said = mine.map(name => `${name}（${steps[name]!.label}）`).join('、')
  if (step === undefined && mine.length > 1) throw new Refusal(`${kind.label}有几种登记，请写明用哪一种：${said}`, { field: 'step' })
  const chosen = step ?? mine[0]!
  if (!mine.includes(chosen)) throw new Refusal(`${kind.label}没有“${chosen}”这种登记，或者您的岗位不能办理，可用：${said}`, { field: 'step' })
  return chosen
}

const stepIn = (kind: Kind, step: string): Step => kind.procedure.steps[step]!

/** What the opening step asks for, with its day and place. */
function fieldsOf(kind: Kind, step: string): Fields {
  const { needs = [], takes = [] } = stepIn(kind, step)
  const asked = new Set([...needs, ...takes])
  const own = Object.entries<Field>(kind.procedure.fields).filter(([name]) => asked.has(name))
  return { [dayName]: day('日期'), [villageName]: text('村'), ...Object.fromEntries(own) }
}

/** The place must be said where matters of the kind are of a village and whoever imports is bound to none. */
function needsOf(kind: Kind, step: string, { actor, machine }: Commander): string[] {
  const { needs = [], by } = stepIn(kind, step)
  const townWide = machine || actor.posts.some(({ post, village }) => by.includes(post) && village === 0)
  return [dayName, ...(townWide && kind.title.includes('{village}') ? [villageName] : []), ...needs]
}

/** The village a cell names; 'own' where nothing is written and the post decides. */
const placesOf = ({ town }: Ledger, { machine }: Commander) => (typed: unknown): number | 'own' | undefined => {
  const name = String(typed ?? '').trim()
  if (name === '') return machine ? 0 : 'own'
  if (name === '镇本级' || name === town.name) return 0
  return town.villages.find(village => village.name === name || village.name.replace(/[村社区]+$/, '') === name)?.id
}

const dayOfRow = ({ header }: Table, today: Day) => {
  const column = header.findIndex(label => bareLabel(label) === '日期')
  return (cells: readonly string[]): Day => readDay(cells[column] ?? '', today) ?? today
}

/** What a refusal is about; its field may name a row inside a table: parties.0.name. */
const placeIn = ({ field }: Refusal): string => (field === 'day' ? dayName : field === 'village' ? villageName : field?.split('.')[0] ?? '')

/** The cell of a field in a row; the row itself where the sheet has no such column. */
function cellOf({ header }: Table, fields: Fields, name: string, at: number): string {
  const label = fields[name]?.label
  const column = label === undefined ? -1 : header.findIndex(each => bareLabel(each) === bareLabel(label))
  return column < 0 ? `第 ${at} 行` : cellName(column, at)
}

/** Down the sheet, and in a row from left to right; what is about the header comes first. */
const inOrder = (complaints: readonly CellComplaint[]): CellComplaint[] =>
  [...complaints].sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a).length - columnOf(b).length || columnOf(a).localeCompare(columnOf(b), 'en'))
const rowOf = ({ cell }: CellComplaint): number => Number(/\d+/.exec(cell)?.[0] ?? 0)
const columnOf = ({ cell }: CellComplaint): string => /^[A-Z]+/.exec(cell)?.[0] ?? ''
