// SPDX-License-Identifier: MulanPSL-2.0
import { useState } from 'react'
import { Fault } from '../api.ts'
import { sentence } from './county-words.ts'

/** Runs one thing at a time; answers its refusal in words, whether it still runs, and how to run it. */
export function useDoing(): [fault: string | undefined, doing: boolean, run: (work: () => Promise<unknown>) => void] {
  const [fault, setFault] = useState<string>()
  const [doing, setDoing] = useState(false)
  const run = (work: () => Promise<unknown>) => {
    setDoing(true)
    setFault(undefined)
    void work()
      .catch((failed: unknown) => setFault(sentence(failed instanceof Fault ? failed.message : '没有办成，请重试；填写的内容没有丢失')))
      .finally(() => setDoing(false))
  }
  return [fault, doing, run]
}
