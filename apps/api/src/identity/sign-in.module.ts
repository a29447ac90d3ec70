import { Module } from '@nestjs/common';

import { CodeStrategy } from './code.strategy.ts';
import { PasswordStrategy } from './password.strategy.ts';

/** The ways to prove who one is at the door. */
@Module({ providers: [PasswordStrategy, CodeStrategy] })
export class SignInModule {}
