import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';

import { Reader } from '../platform/reader.ts';
import { Registrar } from '../platform/registrar.ts';
import { Seals } from '../platform/seals.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { readOwnRoll, readRollProof } from './frozen-roll.queries.ts';
import { objectToRoll } from './object-to-roll.act.ts';

type V = typeof voting;

/** The frozen roll as each sees themselves on it. */
@Controller()
export class OwnRollController {
  constructor(
    private readonly reader: Reader,
    private readonly registrar: Registrar,
    private readonly seals: Seals,
  ) {}

  @Serves(voting.readOwnRoll)
  async readOwnRoll(@Asking() ask: Ask<V['readOwnRoll']>) {
    const own = await this.reader.read(readOwnRoll, ask);
    const objections = own.objections.map(({ textSealed, ...said }) => ({
      ...said,
      text: this.seals.open(textSealed),
    }));
    return { ...own, objections };
  }

  @Serves(voting.readRollProof)
  async readRollProof(@Asking() ask: Ask<V['readRollProof']>) {
    const proof = await this.reader.read(readRollProof, ask);
    const content = Buffer.from(`${JSON.stringify(proof, null, 2)}\n`);
    return { name: 'roll-proof.json', type: 'application/json', content };
  }

  @Serves(voting.objectToRoll)
  async objectToRoll(@Asking() ask: Ask<V['objectToRoll']>) {
    const { id } = await this.registrar.inCycle(objectToRoll, ask);
    return { id };
  }
}
