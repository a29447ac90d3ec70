import { type Call, clientOver } from '@ortaq/contract';

/** The typed client over XMLHttpRequest, which alone tells how much of a file has gone: a share between 0 and 1. */
export const callTelling = (tell: (share: number) => void): Call =>
  clientOver(
    ({ method, path, body, contentType }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open(method, path);
        if (contentType !== undefined) request.setRequestHeader('content-type', contentType);
        request.upload.addEventListener('progress', ({ loaded, total }) => tell(loaded / total));
        request.addEventListener('load', () =>
          resolve({ status: request.status, json: async () => JSON.parse(request.responseText) as unknown }),
        );
        request.addEventListener('error', () => reject(new TypeError('The file did not get through')));
        request.send(body as XMLHttpRequestBodyInit);
      }),
  );
