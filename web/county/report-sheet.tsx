// SPDX-License-Identifier: MulanPSL-2.0
import { type KeyboardEvent, useMemo } from 'react'
import { isUnnamed } from '../../contract/county-words.ts'
import type { Answer } from '../api.ts'
import { type Finding, severities, severityText } from './county-words.ts'
import { type Line, linesOf, linesOfTitle, type Over, type Segment, standsAlone } from './segments.ts'

type Report = Answer<'readReport'>

/** What lies over the text. */
export type Lying =
  | { what: 'finding'; finding: Finding }
  | { what: 'comment'; id: string }
  | { what: 'unknown'; at: number }
  | { what: 'shown' }

interface Props {
  report: Report
  chosen: string | undefined
  /** The number that is looked at. */
  shown: { start: number; end: number } | undefined
  choose(finding: string): void
}

/** Where in the page a place of the text stands, for who jumps to it. */
export const placeId = (start: number): string => `text-${start}`

/** The report as its sheet: findings underlined by how grave they are, each of which opens in the margin. */
export function ReportSheet({ report, chosen, shown, choose }: Props) {
  const lines = useMemo(() => linesOf(report.text, overOf(report, shown)), [report, shown])
  const head = useMemo(() => linesOfTitle(lines.map(({ segments }) => segments.map(({ text }) => text).join('')), report.report.title), [lines, report])
  const headings = useMemo(() => new Map(report.sections.map(section => [section.start, section])), [report])
  return (
    <article className="a4 read-sheet" aria-label="报告全文" id="report-text">
      {lines.map((line, at) => (
        <Paragraph key={line.start} line={line} first={at < head} level={levelOf(line, headings)} chosen={chosen} choose={choose} />
      ))}
    </article>
  )
}

function overOf({ findings, comments, figures }: Report, shown: Props['shown']): Over<Lying>[] {
  return [
    ...findings.filter(({ verdict }) => verdict !== 'dismissed').flatMap(
      finding => finding.sentences.map(({ start, end }) => ({ start, end, of: { what: 'finding' as const, finding } }))
    ),
    ...comments.map(({ id, start, end }) => ({ start, end, of: { what: 'comment' as const, id } })),
    ...figures.filter(isUnnamed).map(({ start, end }) => ({ start, end, of: { what: 'unknown' as const, at: start } })),
    ...(shown ? [{ start: shown.start, end: shown.end, of: { what: 'shown' as const } }] : []),
  ]
}

/** A section's place may begin at its number, after the space before it. */
const levelOf = ({ start, end, segments }: Line<Lying>, headings: ReadonlyMap<number, Report['sections'][number]>): number | undefined => {
  for (let at = start; at < end; at++) {
    const section = headings.get(at)
    if (section) return standsAlone(segments.map(({ text }) => text).join(''), section.title) ? section.level : undefined
  }
  return undefined
}

interface ParagraphProps extends Omit<Props, 'report' | 'shown'> {
  line: Line<Lying>
  /** It is of the title. */
  first: boolean
  level: number | undefined
}

function Paragraph({ line: { segments, start }, first, level, chosen, choose }: ParagraphProps) {
  const Tag = level === undefined ? 'p' : (['h2', 'h3', 'h4', 'h5'] as const)[Math.min(level, 4) - 1] ?? 'h5'
  return (
    <Tag className={first && level === undefined ? 'read-title' : isRecipient(segments, start) ? 'a4-recipient' : undefined}>
      {
        segments.map(
          (segment, at) => <Part key={segment.start}
            segment={at === 0 ? { ...segment, text: segment.text.trimStart() } : segment}
            chosen={chosen} choose={choose}
          />
        )
      }
    </Tag>
  )
}

const recipientWithin = 160

/** 示范县人民政府： stands at the margin, as in an official document. */
const isRecipient = (segments: readonly Segment<Lying>[], start: number): boolean =>
  start < recipientWithin && /^[^，。；]{4,30}：\s*$/.test(segments.map(({ text }) => text).join('').trimStart())

function Part(
  { segment: { start, text, over }, chosen, choose }: { segment: Segment<Lying>; chosen: string | undefined; choose(finding: string): void }
) {
  const findings = over.flatMap(each => (each.what === 'finding' ? [each.finding] : []))
  const gravest = severities.flatMap(severity => findings.filter(finding => finding.severity === severity))[0]
  const classes = [
    over.some(({ what }) => what === 'comment') ? 'read-comment' : '', over.some(({ what }) => what === 'unknown') ? 'read-unknown' : '',
    gravest ? `read-finding read-${gravest.severity}` : '',
    findings.some(({ key }) => key === chosen) || over.some(({ what }) => what === 'shown') ? 'read-here' : '',
  ].filter(Boolean).join(' ')
  if (!gravest) return over.length > 0 ? <span id={placeId(start)} className={classes}>{text}</span> : text
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(gravest.key)
  }
  // A selection of words for a comment ends with a click, which must not be taken for one.
  const clicked = () => {
    if (!window.getSelection()?.toString()) choose(gravest.key)
  }
  return (
    <span
      id={placeId(start)} role="button" tabIndex={0} className={classes} aria-describedby={`severity-${gravest.severity}`}
      title={severityText[gravest.severity]} onClick={clicked} onKeyDown={pressed}
    >
      {text}
    </span>
  )
}
