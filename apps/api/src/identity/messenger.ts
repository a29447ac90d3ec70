import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';

import { Config } from '../platform/config.ts';

export interface OutgoingMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands a message to whoever carries it; throws when it was not taken. */
export type Carrier = (message: OutgoingMessage) => Promise<void>;

const PATIENCE = 10_000;

/** Any SMS gateway that takes `{ to, text }` as JSON under a bearer token. */
export const smsOver =
  (url: string, token: string | undefined): Carrier =>
  async ({ to, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
  };

/** Mail over SMTP; the address of the server is a URL with its login, such as smtps://user:word@mail.example. */
export function mailOver(url: string, from: string): Carrier {
  const server = createTransport(url, { from });
  return async ({ to, subject, text }) => void (await server.sendMail({ to, subject, text }));
}

/** Stays where it is: the demo village shows its messages in the inbox. */
const staysInTheInbox: Carrier = async () => undefined;

const nobodyCarries: Carrier = () => Promise.reject(new Error('nothing is configured to carry this message'));

/** The carriers that the configuration names. */
@Injectable()
export class Messenger {
  readonly carriers: Readonly<Record<'sms' | 'email', Carrier>>;

  constructor(config: Config) {
    const otherwise = config.ORTAQ_DEMO ? staysInTheInbox : nobodyCarries;
    this.carriers = {
      sms: config.ORTAQ_SMS_URL ? smsOver(config.ORTAQ_SMS_URL, config.ORTAQ_SMS_TOKEN) : otherwise,
      email: config.ORTAQ_SMTP_URL ? mailOver(config.ORTAQ_SMTP_URL, config.ORTAQ_MAIL_FROM ?? '') : otherwise,
    };
  }
}
