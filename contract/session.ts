// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { operation } from './operation.ts'
import { nothing } from './words.ts'

const village = z.object({ id: z.number(), name: z.string() })

/** A town one holds posts in today; `village` 0 is the whole town. */
const desk = z.object({
  id: z.number(),
  name: z.string(),
  county: z.string(),
  villages: z.array(village),
  posts: z.array(z.object({ post: z.string(), label: z.string(), village: z.number() })),
  /** Years that have entries, newest first. */
  years: z.array(z.number()),
})

export const me = z.object({
  id: z.string(),
  name: z.string(),
  display: z.string(),
  /** The password was given by somebody else and must be changed first. */
  mustChange: z.boolean(),
  towns: z.array(desk),
  /** Counties (cities, provinces) one serves in a post of their own, with their towns by name. */
  counties: z.array(z.object({
    id: z.number(),
    name: z.string(),
    level: z.string(),
    posts: z.array(z.object({ post: z.string(), label: z.string() })),
    towns: z.array(z.object({ id: z.number(), name: z.string() })),
  })),
  /** The sentence shown on every page of a demonstration, or nothing. */
  demonstration: z.string().nullable(),
  /** The day as the server counts it. */
  today: z.string(),
})

const password = z.string().min(10, '密码至少 10 个字').max(200)

export const session = {
  signIn: operation({
    method: 'POST', path: '/api/session', summary: '登录', open: true,
    input: z.object({ name: z.string().min(1, '请填写用户名').max(50), password: z.string().min(1, '请填写密码').max(200) }),
    output: me,
  }),
  signOut: operation({ method: 'DELETE', path: '/api/session', summary: '退出', input: nothing, output: nothing }),
  me: operation({ method: 'GET', path: '/api/me', summary: '我是谁、在哪些镇任什么岗位', input: nothing, output: me }),
  changePassword: operation({
    method: 'POST', path: '/api/me/password', summary: '修改密码',
    input: z.object({ old: z.string().max(200), new: password }),
    output: nothing,
  }),
  /** Specimen accounts, told on the sign-in page of a demonstration only. */
  welcome: operation({
    method: 'GET', path: '/api/welcome', summary: '登录页', open: true, input: nothing,
    output: z.object({
      demonstration: z.string().nullable(),
      accounts: z.array(z.object({ name: z.string(), display: z.string(), town: z.string(), password: z.string() })),
    }),
  }),
}
