export * from './birthday.ts';
export * from './appointment.rules.ts';
export * from './iin.ts';
export * from './password.rules.ts';
export * from './residency.rules.ts';
export * from './session.rules.ts';
export * from './standing.ts';
