// SPDX-License-Identifier: MulanPSL-2.0
import type { KeyboardEvent, ReactNode } from 'react'
import type { ReportChapter } from '../../contract/reports.ts'
import type { Answer } from '../api.ts'
import { headingNumber } from './heading-number.ts'
import { answersOf, isBare, isFigure, isGap, isSaidAtZero, type ReportAnswer, type Sentence } from './report-parts.ts'
import type { Chosen } from './use-chosen.ts'

/** The report in the layout of an official document; its figures are underlined and open. */
export function Sheet({ report, chosen }: { report: Answer<'report'>; chosen: Chosen }) {
  return (
    <article className="a4" aria-labelledby="report-title">
      <h1 id="report-title" tabIndex={-1}>{report.title.split(/(?=关于)/).map(part => <span key={part}>{part}</span>)}</h1>
      {report.recipient && <p className="a4-recipient">{report.recipient.replace(/：?$/, '：')}</p>}
      {report.opening && <p>{report.opening}</p>}
      {report.chapters.map((chapter, at) => <Chapter key={chapter.heading} chapter={chapter} at={at + 1} chosen={chosen} />)}
      <p className="a4-issuer">{report.issuer}</p>
    </article>
  )
}

const headings = ['h2', 'h3', 'h4', 'h5'] as const

function Chapter({ chapter, at, chosen }: { chapter: ReportChapter; at: number; chosen: Chosen }) {
  const told = chapter.paragraphs.filter(paragraph => !paragraph.every(isGap))
  const untold = chapter.paragraphs.filter(paragraph => paragraph.every(isGap))
  const Heading = headings[Math.min(chapter.level, headings.length) - 1] ?? 'h2'
  return (
    <section>
      <Heading>{headingNumber(chapter.level, at)}{chapter.heading}</Heading>
      {isBare(chapter) && (chapter.otherwise ? <p>{chapter.otherwise}</p> : <p className="a4-empty">这一部分台账没有内容，请补写，或者先登记事项。</p>)}
      {told.map((paragraph, index) => <Paragraph key={index} sentences={paragraph} chosen={chosen} />)}
      {untold.length > 0 && <Paragraph sentences={untold.flat()} chosen={chosen} />}
      {chapter.chapters.map((each, index) => <Chapter key={each.heading} chapter={each} at={index + 1} chosen={chosen} />)}
    </section>
  )
}

/** What can be said, and after it how much could not. */
function Paragraph({ sentences, chosen }: { sentences: readonly Sentence[]; chosen: Chosen }) {
  const gaps = sentences.filter(isGap)
  return (
    <p>
      {sentences.map((sentence, at) => !isGap(sentence) && <Said key={at} sentence={sentence} chosen={chosen} />)}
      {gaps.length > 0 && <Gap sentences={gaps} chosen={chosen} />}
    </p>
  )
}

function Said({ sentence, chosen }: { sentence: Sentence; chosen: Chosen }) {
  if (isSaidAtZero(sentence))
    return <Opens answers={answersOf(sentence)} chosen={chosen}>{sentence.pieces.map(piece => piece.text).join('')}</Opens>
  return sentence.pieces.map((piece, at) =>
    isFigure(piece) ? <Opens key={at} answers={[piece.answer]} chosen={chosen}>{piece.text}</Opens> : piece.text)
}

/** Sentences whose numbers nobody reported; the margin names the numbers. */
function Gap({ sentences, chosen }: { sentences: readonly Sentence[]; chosen: Chosen }) {
  const missing = sentences.flatMap(answersOf).filter(answer => answer.zero === 'not-reported')
  return <span className="a4-gap"><Opens answers={missing} chosen={chosen}>{`缺数${sentences.length}句`}</Opens></span>
}

/** A span and not a button element: that is one unbreakable box, which tears Chinese lines apart before and after it. */
function Opens({ answers, chosen, children }: { answers: readonly ReportAnswer[]; chosen: Chosen; children: ReactNode }) {
  const here = chosen.answers[0] !== undefined && chosen.answers[0] === answers[0]
  // A number stays with its unit; a sentence said at zero is long and must break.
  const short = typeof children === 'string' && children.length <= 8
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    chosen.hold(answers, event.currentTarget)
  }
  return (
    <span
      role="button" tabIndex={0} aria-pressed={here && chosen.held}
      className={`a4-figure${here ? ' a4-figure-here' : ''}${short ? ' a4-figure-short' : ''}`}
      onMouseEnter={() => chosen.point(answers)} onFocus={() => chosen.point(answers)}
      onClick={event => chosen.hold(answers, event.currentTarget)} onKeyDown={pressed}
    >
      {children}
    </span>
  )
}
