// SPDX-License-Identifier: MulanPSL-2.0

export type Head = 'secretary' | 'mayor'

export const heads: Readonly<Record<Head, string>> = { secretary: '党委书记', mayor: '镇长' }

/** A duty of the first person responsible for the rule of law, and the figure that shows it. */
export interface Duty {
  label: string
  figure: string
}

/** Duties of the year; each figure counts what this office holder did himself, whoever held the office that day. */
export const dutiesOf = (head: Head): readonly Duty[] => [
  { label: '主持法治专题会议', figure: `lead.${head}_dedicated_meetings` },
  { label: '带头领学', figure: `lead.${head}_study_led` },
  { label: '参加培训', figure: `lead.${head}_trainings` },
  { label: '接访下访', figure: `lead.${head}_receptions` },
  { label: '亲自部署、过问、协调、督办', figure: `lead.${head}_actions` },
  { label: '交办重点难点问题', figure: `lead.${head}_issues` },
  { label: '年度述法', figure: `lead.${head}_shufa` },
]
