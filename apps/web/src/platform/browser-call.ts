import { clientOver } from '@ortaq/contract';

/** The typed client over `fetch`, for rooms and islands. */
export const call = clientOver(async ({ method, path, body, contentType }) => {
  const answer = await fetch(path, {
    method,
    ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Blob([body as Uint8Array<ArrayBuffer>]) }),
  });
  return { status: answer.status, json: () => answer.json() as Promise<unknown> };
});
