import { toBase64, utf8, type Bytes } from './bytes.ts';
import { contradict, formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { addSignatures, cosign, cosignaturesOf } from './cosignature.ts';
import { leafHash } from './hash.ts';
import { algorithms, formatVerifierKey, keyHash, parseVerifierKey } from './key.ts';
import { formatNote, parseNote } from './note.ts';
import { formatSignerKey, parseSignerKey, signerFrom } from './signer.ts';
import { rootOf } from './tree.ts';

const seed = (fill: number): Bytes => new Uint8Array(32).fill(fill);
const origin = 'samal.example/log';
const log = await signerFrom({ name: origin, algorithm: algorithms.log, seed: seed(1) });
const witness = await signerFrom({ name: 'aksai.example/witness', algorithm: algorithms.witness, seed: seed(2) });
const other = await signerFrom({ name: 'audit.example/witness', algorithm: algorithms.witness, seed: seed(3) });
const checkpoint = { origin, size: 2, root: rootOf([leafHash(utf8('a')), leafHash(utf8('b'))]) };
const noon = new Date('2027-04-21T12:00:00.900+05:00');
const note = await signCheckpoint(checkpoint, log);

/** The example of golang.org/x/mod/sumdb/note, which C2SP signed-note describes. */
const published = {
  signer: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  verifier: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature: 'ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
};

describe('the published signed note', () => {
  it('is made anew, letter for letter', async () => {
    const signer = (await parseSignerKey(published.signer))!;
    expect(formatVerifierKey(signer.key)).toBe(published.verifier);
    const signature = await signer.sign(utf8(published.text));
    expect(toBase64(Uint8Array.of(0xc7, 0x4f, 0x20, 0xa3, ...signature))).toBe(`x08go/${published.signature}`);
  });
});

describe('a signed checkpoint', () => {
  it('is three lines, an empty one, and the signature', () => {
    expect(note).toMatch(/^samal\.example\/log\n2\n[A-Za-z0-9+/]{43}=\n\n— samal\.example\/log [A-Za-z0-9+/]{91}=\n$/u);
  });

  it('opens with the key of its log', async () => {
    expect(await openCheckpoint(note, log.key)).toEqual(checkpoint);
  });

  it.each([
    ['another size', note.replace('\n2\n', '\n3\n')],
    ['an extension line slipped in', note.replace('=\n\n', '=\nextra\n\n')],
    ['the signature twice', note + note.slice(note.indexOf('—'))],
    ['no signature', note.slice(0, note.indexOf('—'))],
    ['a last line that does not end', note.slice(0, -1)],
    ['a control character', note.replace('\n2\n', '\n2\r\n')],
  ])('does not open with %s', async (_, forged) => {
    expect(await openCheckpoint(forged, log.key)).toBeNull();
  });

  it('does not open with the key of somebody else of the same name', async () => {
    const impostor = await signerFrom({ name: origin, algorithm: algorithms.log, seed: seed(9) });
    expect(await openCheckpoint(note, impostor.key)).toBeNull();
    expect(await openCheckpoint(await signCheckpoint(checkpoint, impostor), log.key)).toBeNull();
  });

  it('does not open when a log has signed the checkpoint of another', async () => {
    const text = formatCheckpoint({ ...checkpoint, origin: 'other.example/log' });
    const signature = { name: origin, keyHash: keyHash(log.key), bytes: await log.sign(utf8(text)) };
    expect(await openCheckpoint(formatNote({ text, signatures: [signature] }), log.key)).toBeNull();
  });

  it('is not signed for another log', async () => {
    await expect(signCheckpoint({ ...checkpoint, origin: 'other.example/log' }, log)).rejects.toThrow(RangeError);
    await expect(signCheckpoint({ ...checkpoint, origin: witness.key.name }, witness)).rejects.toThrow(RangeError);
  });

  it('contradicts another root of the same size, and nothing else', () => {
    const forked = { ...checkpoint, root: rootOf([]) };
    expect(contradict(checkpoint, forked)).toBe(true);
    expect(contradict(checkpoint, checkpoint)).toBe(false);
    expect(contradict(checkpoint, { ...forked, size: 3 })).toBe(false);
    expect(contradict(checkpoint, { ...forked, origin: 'other.example/log' })).toBe(false);
  });
});

describe('the text of a checkpoint', () => {
  it('reads back as it was written, with or without extension lines', () => {
    const text = formatCheckpoint(checkpoint);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    expect(parseCheckpoint(`${text}an extension\n`)).toEqual(checkpoint);
  });

  it.each([
    ['a leading zero', formatCheckpoint(checkpoint).replace('\n2\n', '\n02\n')],
    ['a size past all counting', formatCheckpoint(checkpoint).replace('\n2\n', '\n9007199254740993\n')],
    ['a short root', `${origin}\n2\nAAAA\n`],
    ['no origin', `\n2\n${toBase64(checkpoint.root)}\n`],
    ['no last newline', formatCheckpoint(checkpoint).slice(0, -1)],
  ])('is refused with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});

describe('a cosignature', () => {
  const lineAt = (at: Date) => cosign(note, witness, at);

  it('says who saw the checkpoint and by when, in whole seconds', async () => {
    const cosigned = addSignatures(note, await lineAt(noon))!;
    const at = new Date('2027-04-21T12:00:00+05:00');
    expect(await cosignaturesOf(cosigned, [witness.key, other.key])).toEqual([{ witness: witness.key.name, at }]);
    expect(await openCheckpoint(cosigned, log.key)).toEqual(checkpoint);
  });

  it('is counted once for a witness, at its latest time', async () => {
    const later = new Date('2027-04-21T13:00:00+05:00');
    const cosigned = note + (await lineAt(later)) + (await lineAt(noon)) + (await cosign(note, other, noon));
    expect((await cosignaturesOf(cosigned, [witness.key, other.key])).map((each) => each.at.getUTCHours())).toEqual([
      8, 7,
    ]);
  });

  it('does not hold for another checkpoint', async () => {
    const forged = note.replace('\n2\n', '\n3\n') + (await lineAt(noon));
    expect(await cosignaturesOf(forged, [witness.key])).toEqual([]);
  });

  it('does not hold when its time is changed', async () => {
    const signature = parseNote(note + (await lineAt(noon)))!.signatures[1]!;
    const bytes = signature.bytes.with(7, signature.bytes[7]! ^ 1);
    const forged = formatNote({ ...parseNote(note)!, signatures: [{ ...signature, bytes: bytes.slice() }] });
    expect(await cosignaturesOf(forged, [witness.key])).toEqual([]);
  });

  it('does not hold when it is cut short, or when its key is no key', async () => {
    const signature = parseNote(note + (await lineAt(noon)))!.signatures[1]!;
    const cut = formatNote({
      ...parseNote(note)!,
      signatures: [{ ...signature, bytes: signature.bytes.slice(0, 71) }],
    });
    expect(await cosignaturesOf(cut, [witness.key])).toEqual([]);
    const noPoint = { ...witness.key, publicKey: new Uint8Array(31) };
    const forged = formatNote({ ...parseNote(note)!, signatures: [{ ...signature, keyHash: keyHash(noPoint) }] });
    expect(await cosignaturesOf(forged, [noPoint])).toEqual([]);
    expect(await cosignaturesOf(forged, [log.key])).toEqual([]);
  });

  it('cannot be made with the key of a log, nor under what is no note', async () => {
    await expect(cosign(note, log, noon)).rejects.toThrow(RangeError);
    await expect(cosign('no note', witness, noon)).rejects.toThrow(RangeError);
    expect(await cosignaturesOf('no note', [witness.key])).toEqual([]);
    expect(addSignatures(note, 'no signature\n')).toBeNull();
  });
});

describe('a key', () => {
  it('reads back as it was published', async () => {
    expect(parseVerifierKey(formatVerifierKey(witness.key))).toEqual(witness.key);
    const kept = await formatSignerKey({ name: origin, algorithm: algorithms.log, seed: seed(1) });
    expect((await parseSignerKey(kept))?.key).toEqual(log.key);
  });

  it.each([
    ['another name under the same hash', published.verifier.replace('Peter', 'Paul')],
    ['an algorithm we do not know', published.verifier.replace('ARpc', 'Axpc')],
    ['a short key', 'a+00000000+AQ=='],
    ['no shape at all', 'hello'],
  ])('is refused with %s', async (_, text) => {
    expect(parseVerifierKey(text)).toBeNull();
    expect(await parseSignerKey(`PRIVATE+KEY+${text}`)).toBeNull();
  });

  it('has a name that can stand in a note', async () => {
    const spaced = signerFrom({ name: 'two words', algorithm: algorithms.log, seed: seed(1) });
    const short = signerFrom({ name: 'one', algorithm: algorithms.log, seed: new Uint8Array(31) });
    await expect(spaced).rejects.toThrow(RangeError);
    await expect(short).rejects.toThrow(RangeError);
  });
});

describe('a note', () => {
  it('may hold empty lines in its text', () => {
    const signed = note.replace('samal', 'samal\n\nsamal');
    expect(parseNote(signed)?.text.split('\n\n')).toHaveLength(2);
  });

  it.each(['a\tb', 'a\u0000b', 'a\u009fb', 'a\ud800b'])('carries no such text as %j', (text) => {
    expect(parseNote(note.replace('samal', text))).toBeNull();
  });

  it('carries no more than a hundred signatures', () => {
    const line = note.slice(note.indexOf('—'));
    expect(parseNote(note + line.repeat(99))?.signatures).toHaveLength(100);
    expect(parseNote(note + line.repeat(100))).toBeNull();
  });

  it.each([
    '— name\n',
    '— na+me AAAAAAAA\n',
    '- name AAAAAAAA\n',
    '— name AAAA\n',
    '— name AAAAAAA\n',
    '— name AAAAAAB=\n',
  ])('is refused with the line %j', (line) => {
    expect(parseNote(`text\n\n${line}`)).toBeNull();
  });
});
