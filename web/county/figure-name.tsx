// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { Column } from './table-words.ts'

interface Props {
  county: string
  column: Column
  /** In which it is told here. */
  unit: string
  tell(column: Column): void
}

/** The name of a figure, which leads to its years. */
export function FigureName({ county, column, unit, tell }: Props) {
  return (
    <Link
      to="/counties/$county/figures/$code" params={{ county, code: column.code }}
      onFocus={() => tell(column)} onMouseEnter={() => tell(column)} title={saysText(column)}
    >
      {column.label}<span className="table-unit">{unit}</span>
    </Link>
  )
}

/** What a figure counts, in a sentence. */
export const saysText = ({ label, unit, says }: Column): string => `${label}（${unit}）：${says.join('') || '只在报告里见到，没有统一的口径。'}`
