/** How a thing stands: said by a sign and a word first, by colour third. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'live' | 'quiet';
