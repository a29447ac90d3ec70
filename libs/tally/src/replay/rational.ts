import { gcd } from '../exact/fraction.ts';

/** A rational in lowest terms, for the plain implementation only: slow, obvious, and sharing nothing with the engine's arithmetic. */
export class Rational {
  readonly num: bigint;
  readonly den: bigint;

  constructor(num: bigint, den = 1n) {
    const divisor = gcd(num < 0n ? -num : num, den) || 1n;
    this.num = num / divisor;
    this.den = den / divisor;
  }

  plus(other: Rational): Rational {
    return new Rational(this.num * other.den + other.num * this.den, this.den * other.den);
  }

  minus(other: Rational): Rational {
    return new Rational(this.num * other.den - other.num * this.den, this.den * other.den);
  }

  times(other: Rational): Rational {
    return new Rational(this.num * other.num, this.den * other.den);
  }

  over(other: Rational): Rational {
    return new Rational(this.num * other.den, this.den * other.num);
  }

  isBelow(other: Rational): boolean {
    return this.num * other.den < other.num * this.den;
  }

  equals(other: Rational): boolean {
    return this.num === other.num && this.den === other.den;
  }
}

export const zero = new Rational(0n);
