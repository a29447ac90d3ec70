import type { ExecutionContext } from '@nestjs/common';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

/** A file that leaves: its name as the person will see it, its type, and its bytes as they come. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Readable | Uint8Array;
  /** Shown in the page instead of saved. Only for what we made ourselves: pictures encoded anew, papers. */
  readonly inline?: true;
  /** The bytes behind this address never change. */
  readonly immutable?: true;
}

/** Sets the headers that keep a browser from guessing or running what it is given. */
export function sendFile(
  context: ExecutionContext,
  { name, type, content, inline, immutable }: Download,
): StreamableFile {
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'private, no-store');
  const disposition = `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`;
  return content instanceof Uint8Array
    ? new StreamableFile(content, { type, disposition })
    : new StreamableFile(content, { type, disposition });
}
