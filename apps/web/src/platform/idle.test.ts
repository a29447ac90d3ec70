import { jest } from '@jest/globals';

import { watchIdle } from './idle.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function watched() {
  const said: string[] = [];
  return { said, watch: watchIdle({ onAsk: () => said.push('ask'), onClear: () => said.push('clear') }) };
}

describe('a person who goes away', () => {
  it('is asked after a minute, and the screen is cleared half a minute later', () => {
    const { said } = watched();
    jest.advanceTimersByTime(59_999);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(said).toEqual(['ask']);
    jest.advanceTimersByTime(30_000);
    expect(said).toEqual(['ask', 'clear']);
  });

  it('and touches the screen again has the whole time anew', () => {
    const { said, watch } = watched();
    jest.advanceTimersByTime(80_000);
    watch.touch();
    jest.advanceTimersByTime(59_999);
    expect(said).toEqual(['ask']);
  });

  it('is not waited for any more when the watch ends', () => {
    const { said, watch } = watched();
    watch.stop();
    jest.advanceTimersByTime(1_000_000);
    expect(said).toEqual([]);
  });
});
