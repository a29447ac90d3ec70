import { ALERT_FROM, DISPUTE_DAYS, isAlarming, issueSignals, signalsForgottenAt } from './issue-alert.ts';

describe('what is noticed when tokens are given', () => {
  it.each(issueSignals)('alarms from the limit of a %s on, and not one person earlier', (kind) => {
    expect(isAlarming(kind, ALERT_FROM[kind])).toBe(true);
    expect(isAlarming(kind, ALERT_FROM[kind] - 1)).toBe(false);
  });

  it('never alarms about one person, nor about a couple with one phone', () => {
    for (const kind of issueSignals) expect(isAlarming(kind, 2)).toBe(false);
  });

  it('is forgotten when the time of disputes is over', () => {
    const closes = new Date('2027-04-20T18:00:00Z');
    expect((signalsForgottenAt(closes).getTime() - closes.getTime()) / 86_400_000).toBe(DISPUTE_DAYS);
  });
});
