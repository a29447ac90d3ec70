import type { AnyPage } from '../platform/page.ts';
import { accountPage } from './account.page.tsx';
import { codePage } from './code.page.tsx';
import { demoPage } from './demo.page.ts';
import { inboxPage } from './inbox.page.tsx';
import { kioskPage } from './kiosk.page.tsx';
import { namePage } from './name.page.tsx';
import { officeSignInPage } from './office-sign-in.page.tsx';
import { ownNamePage } from './own-name.page.tsx';
import { ownPhoneCodePage, ownPhonePage } from './own-phone.page.tsx';
import { passkeysPage } from './passkeys.page.tsx';
import { passwordPage } from './password.page.tsx';
import { printedPage } from './printed.page.tsx';
import { providerAnswerPage } from './provider-answer.page.tsx';
import { providerPage } from './provider.page.tsx';
import { residencyPage } from './residency.page.tsx';
import { signInPage } from './sign-in.page.tsx';
import { signOutPage } from './sign-out.page.tsx';
import { startPage } from './start.page.ts';

/** Who one is: signing in and out, one's own page, and the demo. */
export const identityPages: readonly AnyPage[] = [
  signInPage,
  codePage,
  printedPage,
  providerPage,
  providerAnswerPage,
  namePage,
  officeSignInPage,
  passwordPage,
  startPage,
  signOutPage,
  kioskPage,
  demoPage,
  inboxPage,
  accountPage,
  ownNamePage,
  ownPhonePage,
  ownPhoneCodePage,
  passkeysPage,
  residencyPage,
];
