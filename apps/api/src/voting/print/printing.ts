import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { type PrintRun, printParts } from '@ortaq/domain/voting';
import { Injectable } from '@nestjs/common';

import { Config } from '../../platform/config.ts';
import type { Download } from '../../platform/download.ts';
import { bothIn } from '../../platform/print/both.ts';
import { measuringPen, printed } from '../../platform/print/paper.ts';
import { Files } from '../../platform/files.ts';
import { Reader } from '../../platform/reader.ts';
import type { Asked } from '../../platform/registrar.ts';
import type { Seals } from '../../platform/seals.ts';
import type { Desk } from './pack.ts';
import { allSides, sidesOf } from './parts.ts';
import { picturesOf } from './pictures.ts';
import {
  byName,
  type PackFacts,
  readPackFacts,
  readRollCount,
  readRollFacts,
  readRollPeople,
} from './print.queries.ts';
import { rollPages, rollSheets } from './roll.sheet.ts';

type V = typeof voting;

const noRun: PrintRun = { run: 1, firstStub: 1, stubs: 0 };

const noPictures: ReadonlyMap<number, Uint8Array> = new Map();

/** Lays out the papers of a vote and prints them as PDF. */
@Injectable()
export class Printing {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly files: Files,
  ) {}

  /** What there is to print, and how much paper it takes. */
  async pack(asked: Asked<InputOf<V['readPrintPack']>>): Promise<AnswerOf<V['readPrintPack']>> {
    const desk = this.desk(await this.reader.read(readPackFacts, asked), asked.input);
    const people = await this.reader.read(readRollCount, asked);
    return {
      parts: printParts.map((part) => {
        const sides = sidesOf(desk, part);
        return { part, pages: sides.length, size: sides[0]?.size ?? 'A4' };
      }),
      roll: people === null ? null : { pages: rollPages(people), size: 'A4' },
    };
  }

  async part(asked: Asked<InputOf<V['printPart']>>): Promise<Download> {
    const { part } = asked.input;
    const facts = await this.reader.read(readPackFacts, asked);
    const hasPictures = part === 'booklet' || part === 'all';
    const pictures = hasPictures ? await picturesOf(this.files, facts.projects) : noPictures;
    const desk = { ...this.desk(facts, asked.input), pictures };
    return this.file(facts, { part, content: part === 'all' ? allSides(desk) : sidesOf(desk, part) });
  }

  /** The roll, whose names nobody but the seals can open. */
  async roll(asked: Asked<InputOf<V['printRoll']>>, seals: Seals): Promise<Download> {
    const facts = await this.reader.read(readRollFacts, asked);
    const people = byName(await this.reader.read(readRollPeople, asked), seals);
    return this.file(facts, { part: 'roll', content: rollSheets(this.desk(facts, noRun), people) });
  }

  private desk({ slug, ...facts }: PackFacts, run: PrintRun): Desk {
    const site = `${this.config.ORTAQ_PUBLIC_URL}/kk/${slug}`;
    return { pack: { ...facts, site }, run, ...bothIn(facts.place), pen: measuringPen(), pictures: noPictures };
  }

  private async file(
    { slug, mark }: PackFacts,
    { part, content }: { readonly part: string; readonly content: ReturnType<typeof allSides> },
  ): Promise<Download> {
    const name = `${slug}-${mark}-${part}.pdf`;
    return { name, type: 'application/pdf', content: await printed(content, name), inline: true };
  }
}
