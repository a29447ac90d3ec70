import { compareFractions, type Fraction, toDouble } from '../exact/fraction.ts';
import { askExactly, type Books, type ExactAnswer } from './exact-quote.ts';
import type { Field } from './field.ts';
import { compareQuotes, Ledger, perGain } from './ledger.ts';
import { LowestFirst } from './lowest-first.ts';
import type { Deal } from './purchase.ts';
import { pay } from './purchase.ts';
import { epsilon, Purses } from './purses.ts';
import { ask, emptyQuote } from './quote.ts';

/** A project whose price may be the lowest of this round. */
interface Offer extends Deal {
  /** Bounds of the price per unit of gain. */
  readonly low: number;
  readonly high: number;
}

/** One purchase, as told to whoever watches a pass; `tied` are all projects with exactly the lowest price, the winner among them. */
export interface Round {
  readonly round: number;
  readonly project: number;
  readonly deal: Deal;
  readonly tied: readonly number[];
}

/** Called before the money is taken. */
export interface Watcher {
  readonly beforePayment?: (round: Round, books: Books) => void;
}

/** What a unit of gain cost at a purchase: an upper bound, and exactly where doubles could not tell it from what others asked. */
interface Paid {
  readonly high: number;
  readonly exact: Fraction | null;
}

export interface PassResult {
  /** Projects in the order of purchase. */
  readonly winners: readonly number[];
  readonly cost: bigint;
  /** For each of them its price. */
  readonly prices: readonly Paid[];
}

/** Runs the Method of Equal Shares for given endowments, again and again over the same memory. */
export class Passes {
  readonly books: Books;
  private readonly keys: Float64Array;
  /** Those who take part, in the order of their first keys. */
  private readonly entrants: Int32Array;
  private readonly waiting: LowestFirst;
  private readonly quote = emptyQuote();
  private watcher: Watcher = {};
  private round = 0;

  constructor(field: Field) {
    const purses = new Purses(field.profile);
    this.books = { field, purses, ledger: new Ledger(field, purses), room: field.room.copy() };
    this.keys = new Float64Array(field.profile.ids.length);
    this.entrants = Int32Array.from(field.entrants).sort((a, b) => field.firstKeys[a]! - field.firstKeys[b]!);
    this.waiting = new LowestFirst(this.keys);
  }

  /** One whole run; `endowments[k]` is what each voter of purse class k begins with. */
  run(endowments: readonly Fraction[], watcher: Watcher = {}): PassResult {
    this.begin(endowments, watcher);
    const { costs } = this.books.field.profile;
    const winners: number[] = [];
    const prices: Paid[] = [];
    let cost = 0n;
    for (let offers = this.offers(); offers.length > 0; offers = this.offers()) {
      const offer = this.settle(offers);
      winners.push(offer.project);
      prices.push(this.paidFor(offer));
      cost += costs[offer.project]!;
    }
    return { winners, cost, prices };
  }

  /**
   * Whether every run between one with this result and one with these endowments, none of them lower, ends as that did; if so,
   * the result with the prices of now. While purchases stay the same, more money at the start leaves everybody no less, and
   * makes no price higher. So it is enough that in every round, at the prices of now, nothing else costs as little as the winner
   * did before, or just as little and comes after it in the agreed order; and that nothing can be bought in the end.
   */
  holds({ winners, cost, prices }: PassResult, endowments: readonly Fraction[]): PassResult | null {
    this.begin(endowments, {});
    const now: Paid[] = [];
    for (const [round, winner] of winners.entries()) {
      const offer = this.firstAgain(winner, prices[round]!);
      if (!offer) return null;
      now.push(this.paidFor(this.settle([offer])));
    }
    return this.offers().length === 0 ? { winners, cost, prices: now } : null;
  }

  private begin(endowments: readonly Fraction[], watcher: Watcher): void {
    const { field, purses, ledger } = this.books;
    this.watcher = watcher;
    this.round = 0;
    this.books.room = field.room.copy();
    purses.reset(endowments);
    ledger.reset(endowments);
    this.keys.set(field.firstKeys);
    this.waiting.fill(this.entrants);
  }

  /** Everyone whose price cannot be told from the lowest one; the others are back in the queue, or dropped for good. */
  private offers(): Offer[] {
    let offers: Offer[] = [];
    let high = Infinity;
    while (this.waiting.hasUpTo(high)) {
      const project = this.waiting.pop();
      if (this.books.room.bars(project)) continue;
      const offer = this.offerOf(project, high);
      if (!offer) continue;
      offers.push(offer);
      if (offer.high < high) high = offer.high;
    }
    const best = high;
    offers = offers.filter((offer) => offer.low <= best || this.putBack(offer.project, offer.low));
    return offers;
  }

  /** The offer of the winner, when nothing else is better than it was before; all others are back in the queue. */
  private firstAgain(winner: number, before: Paid): Offer | null {
    const offers = this.offersUpTo(before.high);
    const own = offers.find(({ project }) => project === winner);
    const others = offers.filter((offer) => offer !== own);
    if (!own || others.some((offer) => this.isBetter(offer, winner, before.exact))) return null;
    for (const { project, low } of others) this.putBack(project, low);
    return others.length > 0 ? this.made(own) : own;
  }

  private isBetter(offer: Offer, winner: number, before: Fraction | null): boolean {
    if (before === null) return true;
    const { field } = this.books;
    const order = compareFractions(perGain(field, priced(this.made(offer))), before);
    return order < 0 || (order === 0 && field.ties.rank[offer.project]! < field.ties.rank[winner]!);
  }

  /** Everyone whose price may be no higher than the limit. */
  private offersUpTo(limit: number): Offer[] {
    const offers: Offer[] = [];
    while (this.waiting.hasUpTo(limit)) {
      const project = this.waiting.pop();
      const offer = this.books.room.bars(project) ? null : this.offerOf(project, limit);
      if (!offer) continue;
      if (offer.low <= limit) offers.push(offer);
      else this.putBack(project, offer.low);
    }
    return offers;
  }

  private paidFor({ project, high, answer }: Offer): Paid {
    return { high, exact: answer && perGain(this.books.field, { project, exact: answer.exact }) };
  }

  private offerOf(project: number, limit: number): Offer | null {
    const { field } = this.books;
    const stake = field.stakeDoubles[project]!;
    const from = this.keys[project]! * stake * (1 - 2 * epsilon);
    const { quote } = this;
    ask(quote, this.books, { project, from, limit: limit * stake * (1 + 16 * epsilon) });
    if (quote.state === 'close') return this.exactOffer(project, from);
    if (quote.state === 'short') return null;
    const low = ((quote.price - quote.error) / stake) * (1 - 2 * epsilon);
    if (quote.state === 'dear') {
      this.putBack(project, low);
      return null;
    }
    const { price, error, full } = quote;
    return { project, price, error, full, answer: null, low, high: ((price + error) / stake) * (1 + 2 * epsilon) };
  }

  private exactOffer(project: number, from: number): Offer | null {
    const answer = askExactly(this.books, project, from);
    return answer ? this.offerFrom(project, answer) : null;
  }

  private offerFrom(project: number, answer: ExactAnswer): Offer {
    const stake = this.books.field.stakeDoubles[project]!;
    const price = toDouble(answer.exact);
    const error = 4 * epsilon * price;
    const gap = 8 * epsilon;
    return {
      project,
      price,
      error,
      full: answer.exact.full,
      answer,
      low: (price / stake) * (1 - gap),
      high: (price / stake) * (1 + gap),
    };
  }

  private putBack(project: number, low: number): false {
    if (low > this.keys[project]!) this.keys[project] = low;
    this.waiting.push(project);
    return false;
  }

  /** Finds the lowest price exactly, breaks the tie, buys. */
  private settle(offers: readonly Offer[]): Offer {
    const tied = offers.length === 1 ? offers : this.exactlyLowest(offers);
    const { rank } = this.books.field.ties;
    const chosen = tied.reduce((first, offer) => (rank[offer.project]! < rank[first.project]! ? offer : first));
    for (const offer of offers) if (offer.project !== chosen.project) this.putBack(offer.project, offer.low);
    this.round += 1;
    const round = {
      round: this.round,
      project: chosen.project,
      deal: chosen,
      tied: tied.map(({ project }) => project),
    };
    this.watcher.beforePayment?.(round, this.books);
    pay(this.books, chosen, this.round);
    this.books.room.take(chosen.project);
    return chosen;
  }

  private exactlyLowest(offers: readonly Offer[]): Offer[] {
    const exact = offers.map((offer) => this.made(offer));
    let lowest = [exact[0]!];
    for (const offer of exact.slice(1)) {
      const order = compareQuotes(this.books.field, priced(offer), priced(lowest[0]!));
      if (order < 0) lowest = [offer];
      else if (order === 0) lowest.push(offer);
    }
    return lowest;
  }

  private made(offer: Offer): Offer & { answer: ExactAnswer } {
    if (offer.answer) return offer as Offer & { answer: ExactAnswer };
    const answer = askExactly(this.books, offer.project, offer.low * this.books.field.stakeDoubles[offer.project]!);
    if (!answer) throw new Error('A project with a price certainly exists');
    return { ...this.offerFrom(offer.project, answer), answer };
  }
}

const priced = ({ project, answer }: { project: number; answer: ExactAnswer }) => ({ project, exact: answer.exact });
