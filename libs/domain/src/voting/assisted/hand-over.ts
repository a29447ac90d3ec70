/** How long a hand-over code can be typed in. */
export const HAND_OVER_MINUTES = 10;

/** How long a person may take for the vote once the code was typed in. */
export const AT_THE_DEVICE_MINUTES = 30;

/** How many people one assistant hands a device to in a day: more is a sign that somebody votes for others. */
export const ASSISTED_A_DAY = 40;

/** What is typed in at the device. */
export const isHandOverCode = (text: string): boolean => /^\d{6}$/.test(text);
