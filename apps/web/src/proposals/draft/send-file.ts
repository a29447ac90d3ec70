interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Sends the bytes and says how far it is, from 0 to 1; `fetch` cannot. Fails only when no answer came. */
export const sendFile = (address: string, file: Blob, onProgress: (share: number) => void): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', file.type);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.response }));
    request.addEventListener('error', () => reject(new Error('no answer')));
    request.send(file);
  });
