import { utf8 } from './bytes.ts';
import { signCheckpoint } from './checkpoint.ts';
import { consistencyProof } from './consistency.ts';
import { leafHash } from './hash.ts';
import { algorithms } from './key.ts';
import { signerFrom } from './signer.ts';
import { rootOf } from './tree.ts';
import { formatWitnessRequest, parseWitnessRequest } from './witness.ts';

const origin = 'samal.example/log';
const log = await signerFrom({ name: origin, algorithm: algorithms.log, seed: new Uint8Array(32).fill(1) });
const leaves = ['a', 'b', 'c', 'd', 'e'].map((body) => leafHash(utf8(body)));
const note = await signCheckpoint({ origin, size: 5, root: rootOf(leaves) }, log);
const request = { old: 3, proof: consistencyProof(leaves, 3), note };
const text = formatWitnessRequest(request);

describe('what a witness is asked', () => {
  it('is the size it knows, the proof, an empty line and the checkpoint', () => {
    expect(text.split('\n').slice(0, 1)).toEqual(['old 3']);
    expect(text.endsWith(`\n\n${note}`)).toBe(true);
    expect(parseWitnessRequest(text)).toEqual(request);
  });

  it('needs no proof the first time', () => {
    const first = { old: 0, proof: [], note };
    expect(parseWitnessRequest(formatWitnessRequest(first))).toEqual(first);
  });

  it.each([
    ['no size', text.replace('old 3', 'old')],
    ['a size with a leading zero', text.replace('old 3', 'old 03')],
    ['a proof line that is no hash', text.replace('\n\n', '\nAAAA\n\n')],
    ['a proof line that is no base64', text.replace('\n\n', '\n?\n\n')],
    ['more than 63 proof lines', formatWitnessRequest({ ...request, proof: Array(64).fill(leaves[0]!) })],
    ['no checkpoint', `${text.slice(0, text.indexOf('\n\n'))}\n\nhello`],
    ['nothing in it', ''],
  ])('is refused with %s', (_, body) => {
    expect(parseWitnessRequest(body)).toBeNull();
  });
});
