// SPDX-License-Identifier: MulanPSL-2.0
import type { Face } from './face.ts'

const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.every(id => typeof id === 'string')

export const papers: Face = {
  check: (value, field) => (isIds(value) ? undefined : `“${field.label}”应是已上传的附件`),
  plain: value => `${(value as string[]).length}份`,
  read: typed => typed.trim(),
}

export const link: Face = {
  check: (value, field) => (isIds(value) ? undefined : `“${field.label}”应是已登记的事项`),
  plain: value => `${(value as string[]).length}件`,
  read: typed => typed.trim(),
}

export const figures: Face = {
  check(value, field, { declarable }) {
    if (!isIds(value)) return `“${field.label}”应是一组指标`
    const unknown = declarable && value.find(code => !declarable.has(code))
    return unknown === undefined ? undefined : `“${field.label}”里的 ${unknown} 不是须零报告的指标`
  },
  plain: value => (value as string[]).join('、'),
  read: typed => typed.split(/[、,，\s]+/).filter(Boolean),
}
