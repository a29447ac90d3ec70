/** One mark of a draft: the project's number on the ballot, and its points where the ballot has them. */
export interface Mark {
  readonly number: number;
  readonly points: number | null;
}

/** Marks that were made on this device and are not counted. Their order means something in a ranking only. */
export interface Draft {
  readonly marks: readonly Mark[];
  /** When the polls close: after that they can never be counted. */
  readonly until: Date;
}

const MOST = 500;
const form = /^(\d{1,5})(?:\*(\d{1,5}))?$/;

/** `7.3*4`: №7, and №3 with four points. Numbers and not ids: they are short, and the same on paper. */
export const writeMarks = (marks: readonly Mark[]): string =>
  marks.map(({ number, points }) => (points === null ? `${number}` : `${number}*${points}`)).join('.');

/** What cannot be read is left out: a note in a browser may be anything. */
export function readMarks(text: string): Mark[] {
  const read = text.split('.').flatMap((each) => {
    const [, number, points] = form.exec(each) ?? [];
    return number === undefined
      ? []
      : [{ number: Number(number), points: points === undefined ? null : Number(points) }];
  });
  const first = read.filter(({ number }, at) => read.findIndex((other) => other.number === number) === at);
  return first.slice(0, MOST);
}

/** The marks and, behind the wave, the second at which the polls close. */
export const writeDraft = ({ marks, until }: Draft): string =>
  `${writeMarks(marks)}~${Math.floor(until.getTime() / 1000)}`;

export function readDraft(text: string | undefined): Draft | null {
  const [marks = '', until] = (text ?? '').split('~');
  const read = readMarks(marks);
  return read.length === 0 || !/^\d{1,12}$/.test(until ?? '')
    ? null
    : { marks: read, until: new Date(Number(until) * 1000) };
}

/** Kept a week longer than the polls are open, so that who comes late is told what became of the marks. */
export const secondsToKeep = (until: Date, now: Date): number =>
  Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000) + 7 * 86_400);

/** The name of the note: one for each cycle of each village. */
export const draftName = (village: string, cycle: string): string => `marks_${village}_${cycle}`;
