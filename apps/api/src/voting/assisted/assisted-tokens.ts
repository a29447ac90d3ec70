import type { InputOf, voting } from '@ortaq/contract';
import { Refusal } from '@ortaq/kernel';
import { Injectable } from '@nestjs/common';

import { Reader } from '../../platform/reader.ts';
import { type Asked, Registrar } from '../../platform/registrar.ts';
import { Seals } from '../../platform/seals.ts';
import { readAssistedIssue } from './assisted.queries.ts';
import { takeAssistedToken } from './take-assisted-token.act.ts';

/** Gives the token of a hand-over; the same question again is no obstacle. */
@Injectable()
export class AssistedTokens {
  constructor(
    private readonly registrar: Registrar,
    private readonly reader: Reader,
    private readonly seals: Seals,
  ) {}

  async take(asked: Asked<InputOf<typeof voting.takeAssistedToken>>): Promise<readonly Buffer[]> {
    try {
      return (await this.registrar.inCycle(takeAssistedToken, asked)).signed;
    } catch (error) {
      const isTaken = error instanceof Refusal && error.reasons.includes('voting/token-taken');
      const before = isTaken ? await this.reader.read(readAssistedIssue(this.seals), asked) : undefined;
      if (!before) throw error;
      return before;
    }
  }
}
