import fc from 'fast-check';

import { type PaperSaid, paperSeal, paperText, readPaperText } from './paper.ts';

const nonce = fc.stringMatching(/^[0-9a-f]{32}$/);
const vote = fc.record({
  election: fc.constant('aqbulaq/2027'),
  paper: fc.constant('vote' as const),
  choices: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }),
  nonce,
});
const empty = fc.record({
  election: fc.constant('aqbulaq/2027'),
  paper: fc.constantFrom('blank' as const, 'invalid' as const),
  choices: fc.constant([]),
  nonce,
});
const sheet = fc.oneof(vote, empty);
const text = sheet.map((said) => paperText(said));

describe('a sheet of paper', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(sheet, (said) => expect(readPaperText(paperText(said))).toEqual(said)));
  });

  it.each<[string, (said: PaperSaid) => string]>([
    ['in another spelling', (said) => JSON.stringify({ ...said, nonce: said.nonce })],
    ['with more in it', (said) => paperText(said).replace('{', '{"at":"2027-03-08",')],
    ['without its nonce', (said) => paperText({ ...said, nonce: '' })],
    ['that is blank and says something', (said) => paperText({ ...said, paper: 'blank' })],
    ['that is a vote and says nothing', (said) => paperText({ ...said, choices: [] })],
    ['of no kind', (said) => paperText({ ...said, paper: 'void' as 'blank' })],
    ['that is no object', () => '7'],
  ])('%s is none', (_, spoil) => {
    fc.assert(fc.property(vote, (said) => expect(readPaperText(spoil(said))).toBeNull()));
  });
});

describe('the seal of a batch', () => {
  const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 25 });

  it('tells nothing of the order of the pile', () => {
    fc.assert(fc.property(texts, (all) => expect(paperSeal(all.toReversed())).toBe(paperSeal(all))));
  });

  it('is another one when a sheet is added, dropped or changed', () => {
    fc.assert(
      fc.property(texts, text, fc.nat(), (all, other, seed) => {
        fc.pre(!all.includes(other));
        const place = seed % all.length;
        const spoilt = [[...all, other], all.toSpliced(place, 1), all.with(place, other)];
        for (const each of spoilt) expect(paperSeal(each)).not.toBe(paperSeal(all));
      }),
    );
  });

  it('cannot be guessed from what the sheets say: only the nonce makes two equal sheets two', () => {
    fc.assert(
      fc.property(vote, nonce, (said, other) => {
        fc.pre(other !== said.nonce);
        expect(paperSeal([paperText({ ...said, nonce: other })])).not.toBe(paperSeal([paperText(said)]));
      }),
    );
  });
});
