// SPDX-License-Identifier: MulanPSL-2.0
import { Button } from 'antd'
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react'
import { Fault, refresh } from '../api.ts'

interface Asking<T> {
  /** The server reads the file; `commit` says whether it is taken in too. */
  send(file: File, commit: 'yes' | 'no'): Promise<T>
  /** Whether what was answered has been taken in. */
  isTaken(answer: T): boolean
  /** What is said meanwhile. */
  checking(file: File): string
  taking(told: T | undefined): string
}

/** A file on its way in: chosen, checked, its answer read, then taken in, all or nothing. */
export interface CheckedFile<T> {
  file: File | undefined
  doing: string | undefined
  told: T | undefined
  taken: T | undefined
  fault: string | undefined
  choose(event: ChangeEvent<HTMLInputElement>): void
  take(): void
}

/** Follows one file from being chosen to being taken in; a fault leaves what was told before. */
export function useCheckedFile<T>({ send, isTaken, checking, taking }: Asking<T>): CheckedFile<T> {
  const [file, setFile] = useState<File>()
  const [doing, setDoing] = useState<string>()
  const [told, setTold] = useState<T>()
  const [taken, setTaken] = useState<T>()
  const [fault, setFault] = useState<string>()
  const ask = async (chosen: File, commit: 'yes' | 'no') => {
    setDoing(commit === 'yes' ? taking(told) : checking(chosen))
    setFault(undefined)
    try {
      const answer = await send(chosen, commit)
      setTold(answer)
      if (commit === 'yes' && isTaken(answer)) {
        setTaken(answer)
        await refresh()
      }
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '文件没有送到，请重试。')
    } finally {
      setDoing(undefined)
    }
  }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = [...(event.target.files ?? [])]
    event.target.value = ''
    if (!chosen) return
    setFile(chosen)
    setTold(undefined)
    setTaken(undefined)
    void ask(chosen, 'no')
  }
  return { file, doing, told, taken, fault, choose, take: () => file && void ask(file, 'yes') }
}

interface Box<T> {
  of: CheckedFile<T>
  /** What the button says before a file is chosen. */
  label: string
  hint: string
  accept: string
  /** What stands between the button and what is being done. */
  children?: ReactNode
  /** What is said of a file that was taken in. */
  done?: ReactNode
}

/** The button a file is chosen with, what is being done with it, and what went wrong. */
export function FileBox<T>({ of: { file, doing, fault, choose }, label, hint, accept, children, done }: Box<T>) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <p>
        <Button onClick={() => picker.current?.click()} disabled={doing !== undefined}>{file ? '换一份文件' : label}</Button>
        <span className="hint"> {file?.name ?? hint}</span>
      </p>
      <input ref={picker} type="file" hidden accept={accept} aria-label={label} onChange={choose} />
      {children}
      <div role="status" className="import-status">
        {doing ? <><progress aria-label={doing} /> {doing}</> : done}
      </div>
      <div role="alert">{fault && <p className="late">{fault}</p>}</div>
    </>
  )
}
