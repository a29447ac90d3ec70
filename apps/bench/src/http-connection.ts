import { connect, type Socket } from 'node:net';

/** What is asked: a GET of the path unless there is a body to post. */
export interface Sent {
  readonly path: string;
  readonly body?: string;
  readonly cookie?: string;
}

const HEAD_END = '\r\n\r\n';

/** The request as it goes over the wire. */
export function wired({ path, body, cookie }: Sent): Buffer {
  const head = [`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, 'host: localhost'];
  if (cookie) head.push(`cookie: ${cookie}`);
  if (body !== undefined) head.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(head.join('\r\n') + HEAD_END + (body ?? ''));
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** An answer that comes in pieces and tells its length. */
class Incoming {
  private pieces: Buffer[] = [];
  private bytes = 0;
  private whole = Infinity;
  private head = '';

  /** The answer, once its last piece is there. */
  take(piece: Buffer): Answer | null {
    this.pieces.push(piece);
    this.bytes += piece.length;
    if (this.whole === Infinity) this.readHead();
    if (this.bytes < this.whole) return null;
    const status = Number(this.head.slice(9, 12));
    return { status, body: Buffer.concat(this.pieces).toString('utf8', this.head.length) };
  }

  private readHead(): void {
    const text = Buffer.concat(this.pieces).toString('latin1');
    const end = text.indexOf(HEAD_END);
    if (end < 0) return;
    this.head = text.slice(0, end + HEAD_END.length);
    const length = /content-length: (\d+)/i.exec(this.head)?.[1];
    if (length === undefined) throw new Error(`The answer does not tell its length:\n${this.head}`);
    this.whole = this.head.length + Number(length);
  }
}

/**
 * One connection that is kept, with one request at a time, and as little of HTTP as the product's own answers need: what the load costs is
 * taken from the same processors as the product.
 */
export class HttpConnection {
  private incoming = new Incoming();
  private settle: { resolve: (answer: Answer) => void; reject: (reason: Error) => void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (piece) => this.take(piece));
    socket.on('error', (error) => this.settle?.reject(error));
    socket.on('close', () => this.settle?.reject(new Error('The connection was closed before the answer came')));
  }

  static open(url: string): Promise<HttpConnection> {
    const { hostname: host, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port: Number(port) });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new HttpConnection(socket)));
    });
  }

  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.settle = null;
    this.socket.destroy();
  }

  private take(piece: Buffer): void {
    try {
      const answer = this.incoming.take(piece);
      if (!answer) return;
      this.incoming = new Incoming();
      this.settle?.resolve(answer);
    } catch (error) {
      this.settle?.reject(error as Error);
    }
  }
}
