// SPDX-License-Identifier: MulanPSL-2.0
import { StoreAway, codeOf } from './errors.ts'

/** Which server and database an address names, without its password. */
export interface Address { server: string; database: string; user: string }

/** Reads a DATABASE_URL, or throws one sentence. */
export const addressOf = (url: string): Address => {
  let parsed: URL | undefined
  try {
    parsed = new URL(url)
  } catch {
    parsed = undefined
  }
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StoreAway('EINVAL', 'DATABASE_URL 不是有效的 PostgreSQL 地址，应形如 postgres://用户:口令@主机:5432/库名。')
  }
  const host = parsed.hostname ? decodeURIComponent(parsed.hostname) : parsed.searchParams.get('host') ?? '本机'
  return {
    server: parsed.port ? `${host}:${parsed.port}` : host,
    database: decodeURIComponent(parsed.pathname.slice(1)) || '（默认）',
    user: decodeURIComponent(parsed.username) || '（默认）',
  }
}

type Sentence = (address: Address) => string
const unreachable: Sentence = ({ server }) => `连不上数据库服务器 ${server}，请检查网络、地址和防火墙。`
const cutOff: Sentence = ({ server }) => `与数据库服务器 ${server} 的连接中断，刚才的操作可以重做，不会重复登记。`
const refusedLogin: Sentence = ({ user, server }) => `数据库服务器 ${server} 拒绝用户 ${user} 登录，请检查 DATABASE_URL 中的用户名和口令。`

const sentences: Readonly<Record<string, Sentence>> = {
  ECONNREFUSED: ({ server }) => `数据库服务器 ${server} 没有应答，请确认 PostgreSQL 已启动，且 DATABASE_URL 的主机和端口正确。`,
  ENOENT: ({ server }) => `数据库服务器 ${server} 没有应答，请确认 PostgreSQL 已启动，且 DATABASE_URL 的主机和端口正确。`,
  ENOTFOUND: ({ server }) => `找不到数据库服务器 ${server}，请检查 DATABASE_URL 的主机名。`,
  EAI_AGAIN: ({ server }) => `找不到数据库服务器 ${server}，请检查 DATABASE_URL 的主机名。`,
  ETIMEDOUT: unreachable, EHOSTUNREACH: unreachable, ENETUNREACH: unreachable, '08001': unreachable,
  ECONNRESET: cutOff, ECONNABORTED: cutOff, EPIPE: cutOff, '08000': cutOff, '08003': cutOff, '08006': cutOff,
  '28P01': refusedLogin, 28000: refusedLogin,
  '3D000': ({ database, server }) => `数据库服务器 ${server} 上没有名为“${database}”的数据库，请先建库或改正 DATABASE_URL。`,
  '57P01': ({ server }) => `数据库服务器 ${server} 正在停机，恢复后重试即可。`,
  '57P02': ({ server }) => `数据库服务器 ${server} 异常重启，稍后重试即可。`,
  '57P03': ({ server }) => `数据库服务器 ${server} 正在启动或恢复，尚不能连接，请稍后再试。`,
  53300: ({ server }) => `数据库服务器 ${server} 的连接数已满，请稍后再试或调大 max_connections。`,
}

/** The error of a lost or refused connection as a StoreAway with its sentence; undefined for any other error. */
export const awayFor = (error: unknown, address: Address): StoreAway | undefined => {
  if (error instanceof StoreAway) return error
  const code = codeOf(error)
  const sentence = code === undefined ? undefined : sentences[code]
  return code !== undefined && sentence ? new StoreAway(code, sentence(address), { cause: error }) : undefined
}
