import { type Call, clientOver, Refused } from '@ortaq/contract';

const typed = clientOver(async ({ method, path, body, contentType }) => {
  const answer = await fetch(path, {
    method,
    ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Blob([body as Uint8Array<ArrayBuffer>]) }),
  });
  return { status: answer.status, json: () => answer.json() as Promise<unknown> };
});

/** Nothing understandable came back: the line is down, or something between here and the server answered. */
const unreachable = () =>
  new Refused({ type: 'about:blank', title: 'No answer', status: 503, reasons: ['offline/no-answer'], trace: '' });

/** The typed client over `fetch`, for rooms and islands. Whatever goes wrong is told as a refusal. */
export const call: Call = async (endpoint, input, file) => {
  try {
    return await typed(endpoint, input, file);
  } catch (error) {
    throw error instanceof Refused ? error : unreachable();
  }
};
