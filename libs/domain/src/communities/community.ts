import type { Id, Named } from '@ortaq/kernel';

export type CommunityId = Id<'Community'>;

export type SettlementId = Id<'Settlement'>;

/** A village (rural district) that runs its own participatory budget. */
export interface Community {
  readonly id: CommunityId;
  readonly slug: string;
  readonly kato: string;
  readonly name: Named;
  readonly timeZone: string;
  readonly profile: GovernanceProfile;
}

/** What the law of a country fixes and a village may not invent: names of bodies, currency, quorum. Data, never code. */
export interface GovernanceProfile {
  readonly id: string;
  readonly currency: string;
  readonly bodies: Readonly<Record<Body, Named>>;
  /** Present members needed: at least this share of all seats. */
  readonly quorum: Share;
  /** Votes in favour needed: more than this share of those who voted. */
  readonly majority: Share;
  readonly minimumAge: number;
  readonly signers: readonly ('chair' | 'secretary')[];
}

export type Body = 'council' | 'executive' | 'auditor';

/** A profile before its bodies have names, with the time zone that its villages begin with. */
export interface GovernanceLaw extends Omit<GovernanceProfile, 'bodies'> {
  readonly timeZone: string;
}

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}
