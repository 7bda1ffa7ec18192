// SPDX-License-Identifier: MulanPSL-2.0
import type { RefObject } from 'react'

const inputs = 'input:not([tabindex="-1"]):not([hidden]), textarea, button'

/** Puts the reading place where something has to be put right: the first wrong box, else the sentence at the top. */
export function focusFirstWrong(form: RefObject<HTMLFormElement | null>): void {
  // After React has drawn the sentences.
  requestAnimationFrame(() => {
    const cell = form.current?.querySelector<HTMLElement>('[data-wrong]')
    const box =
      cell?.querySelector<HTMLElement>('input[aria-invalid="true"], textarea[aria-invalid="true"]') ??
      cell?.querySelector<HTMLElement>(inputs)
    const target = box ?? form.current?.querySelector<HTMLElement>('.trouble')
    enter(target)
    ;(cell ?? target)?.scrollIntoView({ block: 'center' })
  })
}

/** Puts the reading place into the first box of a form just opened; on a phone it only comes into sight, since a keyboard would cover it. */
export function focusFirst(form: HTMLElement | null): void {
  if (matchMedia('(pointer: coarse)').matches) bringIntoSight(form)
  else enter(form?.querySelector<HTMLElement>(`.paper-value :is(${inputs})`))
}

/** What stands in a box already is selected, so that typing takes its place and is not added to it. */
function enter(box: HTMLElement | null | undefined): void {
  box?.focus()
  if (box instanceof HTMLInputElement && (box.type === 'text' || box.type === 'search')) box.select()
}

/** With the heading it stands under; what can be seen already stays where it is. */
function bringIntoSight(form: HTMLElement | null): void {
  const top = form?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > innerHeight / 2) (form?.closest('section') ?? form)?.scrollIntoView({ block: 'start' })
}
