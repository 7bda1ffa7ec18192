// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { filingName, filingStates, type FrozenFigure, type Register } from '../../kernel/kernel.ts'
import { giveOut } from '../../sheet/give-out.ts'
import type { Ledger } from '../../store/store.ts'
import { demonstrationOf } from '../specimen/demonstration.ts'
import { codesIn, countBehind, snapshotOf } from './snapshot.ts'

const said: Readonly<Record<NonNullable<FrozenFigure['zero']>, string>> = {
  counted: '经计数为零', declared: '零报告', 'not-reported': '未报', 'no-base': '分母为零',
}

/** The figures of a period as an Excel table: value, halves, zeros by name, definition, and how many matters stand behind. */
export async function figureSheet(register: Register, ledger: Ledger, period: string, today: Day): Promise<{ name: string; bytes: Uint8Array }> {
  const { body, state, hash } = await snapshotOf(register, ledger, period)
  const title = `${ledger.town.name}${filingName('figures', period)}`
  const marking = demonstrationOf([ledger.town])
  const remark = [
    state === 'none' ? '未填报，台账现在的数' : filingStates[state], `校验值 ${hash.slice(0, 16)}`, `${today} 导出`, ...(marking ? [marking] : []),
  ].join('；')
  const rows = codesIn(register, body).map(code => {
    const figure = body.figures[code]!
    const zero = figure.zero === null ? '' : `${said[figure.zero]}${figure.declaredBy ? `（${figure.declaredBy}）` : ''}`
    return [
      register.figures.get(code)!.kind.label, figure.label, figure.value, figure.unit, figure.numerator, figure.denominator, zero,
      figure.zero === 'not-reported' ? null : countBehind(body, code), figure.definition, code,
    ]
  })
  const columns = [
    { label: '事类' }, { label: '指标' }, { label: '数值', numeric: true as const }, { label: '单位' }, { label: '分子', numeric: true as const },
    { label: '分母', numeric: true as const },
    { label: '零和未报' }, { label: '背后的事项', numeric: true as const }, { label: '口径' }, { label: '代码' },
  ]
  return { name: `${title}.xlsx`, bytes: await giveOut({ title, remark, columns, rows }) }
}
