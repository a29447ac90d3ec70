import { Module } from '@nestjs/common';

import { CodeStrategy } from './code.strategy.ts';
import { PasskeyStrategy } from './passkey.strategy.ts';
import { PasswordStrategy } from './password.strategy.ts';
import { PrintedCodeStrategy } from './printed-code.strategy.ts';
import { ProviderStrategy } from './provider.strategy.ts';

/** The ways to prove who one is at the door. */
@Module({ providers: [PasswordStrategy, CodeStrategy, PrintedCodeStrategy, PasskeyStrategy, ProviderStrategy] })
export class SignInModule {}
