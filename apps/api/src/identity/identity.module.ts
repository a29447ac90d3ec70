import { Global, Module } from '@nestjs/common';

import { Actors } from '../platform/actor.ts';
import { Outbox } from '../platform/outbox.ts';
import { AccountController } from './account.controller.ts';
import { CodePapers } from './code-papers.ts';
import { DeliveryWork } from './delivery-work.ts';
import { Delivery } from './delivery.ts';
import { MessageOutbox } from './message-outbox.ts';
import { Messenger } from './messenger.ts';
import { OfficesController } from './offices.controller.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { OwnAccount } from './own-account.ts';
import { OwnPasskeys } from './own-passkeys.ts';
import { PasskeysController } from './passkeys.controller.ts';
import { PeopleRecords } from './people-records.ts';
import { PrintedCodesController } from './printed-codes.controller.ts';
import { ProvingByPasskey } from './proving-by-passkey.ts';
import { ProviderFailures } from './provider-failures.ts';
import { ProviderController } from './provider.controller.ts';
import { Provider } from './provider.ts';
import { ProvingByPaper } from './proving-by-paper.ts';
import { ProvingByProvider } from './proving-by-provider.ts';
import { ResidentsController } from './residents.controller.ts';
import { SelfController } from './self.controller.ts';
import { SessionActors } from './session-actors.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.ts';
import { SigningIn } from './signing-in.ts';
import { Tidying } from './tidying.ts';
import { Tries } from './tries.ts';

export { Tries };

@Global()
@Module({
  controllers: [
    SessionController,
    ProviderController,
    SelfController,
    AccountController,
    ResidentsController,
    PrintedCodesController,
    PasskeysController,
    OfficesController,
  ],
  providers: [
    { provide: Actors, useClass: SessionActors },
    MessageOutbox,
    { provide: Outbox, useExisting: MessageOutbox },
    Messenger,
    Delivery,
    DeliveryWork,
    Sessions,
    OneTimeCodes,
    SigningIn,
    ProvingByPaper,
    ProvingByPasskey,
    OwnPasskeys,
    Provider,
    ProviderFailures,
    ProvingByProvider,
    CodePapers,
    OwnAccount,
    PeopleRecords,
    Tries,
    Tidying,
  ],
  exports: [Actors, Outbox, SigningIn, ProvingByPaper, ProvingByPasskey, ProvingByProvider, Tries],
})
export class IdentityModule {}
