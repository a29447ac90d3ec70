import { contract, type Endpoint, Problem } from '@ortaq/contract';
import { z } from 'zod';

const shape = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return rest;
};

const namesIn = (path: string) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);

function parameters(endpoint: Endpoint) {
  const inPath = namesIn(endpoint.path);
  const inQuery = endpoint.method === 'GET' || endpoint.takes === 'file';
  return Object.entries(endpoint.input.shape)
    .filter(([name]) => inPath.includes(name) || inQuery)
    .map(([name, schema]) => ({
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: inPath.includes(name) || !(schema as z.ZodType).safeParse(undefined).success,
      schema: shape(schema as z.ZodType, 'input'),
    }));
}

function requestBody(endpoint: Endpoint) {
  if (endpoint.takes === 'file')
    return { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } };
  if (endpoint.method === 'GET') return undefined;
  const body = endpoint.input.omit(
    Object.fromEntries(namesIn(endpoint.path).map((name) => [name, true as const])) as never,
  );
  return { required: true, content: { 'application/json': { schema: shape(body, 'input') } } };
}

const answer = (endpoint: Endpoint) =>
  endpoint.sends === 'file'
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: shape(endpoint.output, 'output') } };

function operation(capability: string, name: string, endpoint: Endpoint) {
  const reasons = (endpoint.refusals ?? []).map((rule) => `\`${rule.code}\``).join(', ');
  const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  return {
    operationId: `${capability}.${name}`,
    tags: [capability],
    summary: endpoint.summary,
    description: `Right: \`${endpoint.right}\`.${reasons && ` May be refused with ${reasons}.`}`,
    parameters: parameters(endpoint),
    requestBody: requestBody(endpoint),
    responses: {
      200: { description: 'The answer', content: answer(endpoint) },
      default: { description: 'A problem document (RFC 9457)', ...problem },
    },
  };
}

/** The whole contract as OpenAPI 3.1. */
export function openApi(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [capability, endpoints] of Object.entries<Record<string, Endpoint>>(contract))
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
      (paths[path] ??= {})[endpoint.method.toLowerCase()] = operation(capability, name, endpoint);
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ortaq',
      version: '1',
      description: 'Participatory budget of villages. Money is whole tiyn as a string.',
    },
    paths,
    components: { schemas: { Problem: shape(Problem, 'output') } },
  };
}
