import { Calendar } from './calendar.ts';
import { auditBoth } from './findings.ts';
import { ideasLastYear, ideasNext, ideasTwoYearsAgo } from './ideas-before.ts';
import { ideasNow } from './ideas-now.ts';
import { callKenes, meet } from './kenes.ts';
import { admit, correctCost, giveBack, refuse } from './judge.ts';
import { type Cast, gather } from './people.ts';
import { countVotes, drawUpRoll, freezeRoll, vote } from './poll.ts';
import { ask, draft, propose, support } from './propose.ts';
import { type Played, publish, publishBallot, ROLL_DAYS, type Round } from './round.ts';
import type { Stage } from './stage.ts';
import { contacts, describe, openVillage } from './village.ts';
import { workOnLastYear, workOnTwoYearsAgo } from './works.ts';

const THIS_YEAR = new Date().getUTCFullYear();

const rounds = {
  twoYearsAgo: {
    year: THIS_YEAR - 1,
    envelope: 6_000_000,
    submission: [-760, -725],
    voting: [-700, -690],
    ideas: ideasTwoYearsAgo,
  },
  lastYear: {
    year: THIS_YEAR,
    envelope: 9_000_000,
    submission: [-400, -365],
    voting: [-345, -333],
    ideas: ideasLastYear,
  },
  now: { year: THIS_YEAR + 1, envelope: 12_000_000, submission: [-70, -38], voting: [-8, 6], ideas: ideasNow },
  next: { year: THIS_YEAR + 2, envelope: 10_000_000, submission: [-18, 24], voting: [60, 74], ideas: ideasNext },
} satisfies Record<string, Round>;

/** What the Kenes resolves. */
const RESOLVED = 'Дауыс беру нәтижесі бекітілсін. Жеңген жобаларға ақша бөлінсін.';

/** A round from its rules to the resolution of the Kenes. */
function playToTheResolution(calendar: Calendar, played: Played): void {
  const { submission, voting, ideas } = played.round;
  const [opens, closes] = submission;
  calendar.on(opens - 10, () => publish(played));
  ideas.forEach((_, at) => calendar.on(opens + 2 + at, () => propose(played, at)));
  calendar.on(closes + 2, async () => {
    for (const [at] of ideas.entries()) await admit(played, at);
  });
  calendar.on(closes + 4, () => drawUpRoll(played));
  calendar.on(voting[0] - ROLL_DAYS + 1, () => freezeRoll(played));
  calendar.on(voting[0] - 5, async () => void (await publishBallot(played)));
  calendar.on(voting[0] + 2, () => played.stage.past.withOpenBox(() => vote(played, [0, 30])));
  calendar.on(voting[1] - 1, () => played.stage.past.withOpenBox(() => vote(played, [30, 58])));
  calendar.on(voting[1] + 1, () => countVotes(played));
  let session = 0;
  calendar.on(voting[1] + 4, async () => {
    session = await callKenes(played, voting[1] + 10);
  });
  calendar.on(voting[1] + 10, () => meet(played, { session, present: 7, hasInterest: true, text: RESOLVED }));
}

/** The round that is voted on now, with what happens on the way. */
function playTheVote(calendar: Calendar, played: Played): void {
  const [opens, closes] = played.round.submission;
  const ideas = played.round.ideas.length;
  calendar.on(opens - 10, () => publish(played));
  for (let at = 0; at < ideas; at += 1) calendar.on(opens + 2 + at, () => propose(played, at));
  calendar.on(opens + 20, () => support(played, 6, [3, 5, 8, 13, 21, 34]));
  calendar.on(opens + 21, () =>
    ask(played, 6, ['Шам түні бойы жана ма?', 'Жоқ. Түн ортасынан кейін әр екінші шам сөнеді.']),
  );
  calendar.on(closes + 3, () =>
    correctCost(played, 3, { tenge: 2_790_000, reason: 'Іргетас бағасы аудандық тізім бойынша есептелді.' }),
  );
  calendar.on(closes + 5, async () => {
    for (let at = 0; at < ideas; at += 1) await admit(played, at);
  });
  calendar.on(closes + 8, () => drawUpRoll(played));
  calendar.on(played.round.voting[0] - ROLL_DAYS + 1, () => freezeRoll(played));
  calendar.on(-13, async () => void (await publishBallot(played)));
  [-7, -6, -5, -4, -3, -2].forEach((day, at) => calendar.on(day, () => vote(played, [at * 7 + 2, at * 7 + 9])));
}

/** The next round: ideas come in, and stand at every step of the review. */
function playTheIntake(calendar: Calendar, played: Played): void {
  calendar.on(-28, () => publish(played));
  for (let at = 0; at < 4; at += 1) calendar.on(-16 + at * 2, () => propose(played, at));
  calendar.on(-7, () => admit(played, 0));
  calendar.on(-6, () => giveBack(played, 1, { reason: 'Сүзгінің бағасын растайтын құжат қосыңыз.', until: 12 }));
  calendar.on(-5, () => refuse(played, 3, ['not-duplicate', 'Бұл жұмыс биылғы аудандық бағдарламаға кірген.']));
  calendar.on(-2, async () => void (await draft(played, 4)));
}

/** Plays the whole history of the demo village. */
export async function play(stage: Stage): Promise<void> {
  await stage.past.goTo(-800);
  await openVillage(stage);
  const cast: Cast = await gather(stage);
  await cast.akim(describe, contacts);
  const begin = (round: Round): Played => ({ round, stage, cast, cycle: '', proposals: [] });
  const calendar = new Calendar();
  const [before, last] = [begin(rounds.twoYearsAgo), begin(rounds.lastYear)];
  playToTheResolution(calendar, before);
  workOnTwoYearsAgo(calendar, before);
  playToTheResolution(calendar, last);
  workOnLastYear(calendar, last);
  auditBoth(calendar, { before, last });
  playTheVote(calendar, begin(rounds.now));
  playTheIntake(calendar, begin(rounds.next));
  await calendar.play(stage.past);
}
