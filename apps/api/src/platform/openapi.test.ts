import { contract } from '@ortaq/contract';

import { openApi } from './openapi.ts';

describe('the OpenAPI description', () => {
  const description = openApi() as { openapi: string; paths: Record<string, Record<string, { operationId: string }>> };

  it('is OpenAPI 3.1 and names every endpoint of the contract once', () => {
    const named = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map((operation) => operation.operationId),
    );
    const written = Object.entries(contract).flatMap(([capability, all]) =>
      Object.keys(all).map((name) => `${capability}.${name}`),
    );
    expect(description.openapi).toBe('3.1.0');
    expect(named.toSorted()).toEqual(written.toSorted());
  });

  it('is written for people in docs/generated/openapi.json', () => {
    expect(`${JSON.stringify(description, null, 2)}\n`).toMatchGenerated('openapi.json');
  });
});
