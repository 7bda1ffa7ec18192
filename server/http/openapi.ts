// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { contract, type Operation } from '../../contract/contract.ts'
import { fault } from '../../contract/words.ts'

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; required?: string[] }

const place = '#/components/schemas/'

/** The contract as an OpenAPI 3.1 document. */
export function openapi(): object {
  const operations = Object.entries<Operation>(contract)
  const schemas = schemasOf(operations)
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, op] of operations) {
    const path = op.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [op.method.toLowerCase()]: operationObject(name, op, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '法镇 Fazhen', version: '0.1.0', description: '一次登记，处处可查：乡镇法治政府建设一本账的接口。' },
    paths,
    components: { schemas, securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'fazhen' } } },
  }
}

/** Shared pieces are named within one object by zod; here they lie where OpenAPI looks for them. */
function schemasOf(operations: readonly (readonly [string, Operation])[]): Record<string, Schema> {
  const given = z.registry<{ id: string }>()
  const answered = z.registry<{ id: string }>()
  for (const [name, op] of operations) {
    given.add(op.input, { id: `${name}.input` })
    if (op.answers !== 'file') answered.add(op.output, { id: `${name}.output` })
  }
  answered.add(fault, { id: 'fault' })
  return { ...registered(given, 'input'), ...registered(answered, 'output') }
}

function registered(registry: z.core.$ZodRegistry<{ id: string }>, io: 'input' | 'output'): Record<string, Schema> {
  const shared = `${io}.shared`
  const { schemas } = z.toJSONSchema(registry, { io, unrepresentable: 'any', uri: id => `${place}${id}` })
  const text = JSON.stringify(schemas).replaceAll(`${place}__shared#/`, `${place}${shared}/`)
  const { __shared, ...named } = JSON.parse(text) as Record<string, Schema>
  for (const schema of Object.values(named)) for (const key of ['$id', '$schema']) delete schema[key]
  return { ...named, ...(__shared ? { [shared]: __shared } : {}) }
}

function operationObject(name: string, op: Operation, schemas: Readonly<Record<string, Schema>>): object {
  const input = schemas[`${name}.input`] ?? {}
  const inPath = [...op.path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter)
  const inBody = op.method !== 'GET' && op.method !== 'DELETE' && op.sends !== 'file'
  const asked = Object.keys(input.properties ?? {}).filter(parameter => inPath.includes(parameter) || !inBody)
  const parameters = asked.map(parameter => ({
    name: parameter,
    in: inPath.includes(parameter) ? 'path' : 'query',
    required: inPath.includes(parameter) || (input.required?.includes(parameter) ?? false),
    schema: input.properties?.[parameter] ?? {},
  }))
  return {
    operationId: name, summary: op.summary, parameters, ...requestBody(op, inBody ? without(input, inPath) : undefined),
    responses: { 200: answer(name, op), default: { description: '一句话说明', content: { 'application/json': { schema: { $ref: `${place}fault` } } } } },
    security: op.open ? [] : [{ session: [] }],
  }
}

function requestBody(op: Operation, schema: Schema | undefined): object {
  if (op.sends === 'file') return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  return schema ? { requestBody: { required: true, content: { 'application/json': { schema } } } } : {}
}

const answer = (name: string, op: Operation): object =>
  op.answers === 'file'
    ? { description: op.summary, content: { 'application/octet-stream': {} } }
    : { description: op.summary, content: { 'application/json': { schema: { $ref: `${place}${name}.output` } } } }

function without(schema: Schema, names: readonly string[]): Schema {
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)))
  return { ...schema, properties, ...(schema.required ? { required: schema.required.filter(name => !names.includes(name)) } : {}) }
}
