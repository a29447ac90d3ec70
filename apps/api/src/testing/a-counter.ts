import { identity, type Problem } from '@ortaq/contract';
import { printedCodeOf } from '@ortaq/domain/identity';

import { aBrowser } from './a-browser.ts';
import { aHouse, type House } from './a-house.ts';
import { aVillage } from './a-village.ts';
import { anIin } from './an-iin.ts';
import { readPdf } from './read-pdf.ts';

const KATO = { samal: '991230000', bulaq: '981230000' };
type Slug = keyof typeof KATO;

type Asker = Pick<Awaited<ReturnType<House['person']>>, 'cookie'>;

/** Well formed, and nobody’s. */
export const wrongCode = printedCodeOf('1234567890123');

/** Fifteen digits in five groups of three. */
const codeOn = (text: string): string => /(?:\d{3} ){4}\d{3}(?!\d)/.exec(text)![0].replaceAll(' ', '');

/** The counter of a village, `samal` or `bulaq`, and the people who come to it. */
export function aCounter(house: House) {
  const clerk = (of: Slug = 'samal') => house.person({ offices: [{ office: 'clerk', kato: KATO[of] }] });

  /** Somebody whose document a clerk saw. */
  async function resident({ phone = null, of = 'samal' }: { phone?: string | null; of?: Slug } = {}) {
    const { call } = await clerk(of);
    const iin = anIin();
    const { personId } = await call(identity.verifyResident, { community: of, name: 'Ержан Тест', phone, iin });
    return { iin, personId };
  }

  /** Asks for a paper; answers with what is on it, or with why there is none. */
  async function paper(personId: string, { cookie }: Asker) {
    const url = `/api/communities/samal/residents/${personId}/code`;
    const answer = await house.app.inject({ method: 'POST', url, headers: { cookie } });
    if (answer.statusCode !== 200) return { status: answer.statusCode, reasons: (answer.json() as Problem).reasons };
    const pages = await readPdf(answer.rawPayload);
    const text = pages.map((page) => page.text).join(' ');
    return { status: 200, headers: answer.headers, pages, text, code: codeOn(text) };
  }

  return {
    clerk,
    resident,
    paper,
    /** A resident with a paper in their hand. */
    async holder() {
      const someone = await resident();
      const { code } = await paper(someone.personId, await clerk());
      return { ...someone, code: code! };
    },
    /** Comes to the sign-in page and types. */
    come: (iin: string, code: string, from = '198.51.100.7') =>
      aBrowser(house, from).ask(identity.signInByPrintedCode, { iin, code }),
  };
}

/** A house of both villages, and its counter. */
export async function aHouseWithCounter() {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  await aVillage(house.owner, { slug: 'bulaq', kato: KATO.bulaq });
  return { house, village, at: aCounter(house) };
}
