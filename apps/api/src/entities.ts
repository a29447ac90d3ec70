import { EntryEntity } from './audit/entry.entity.ts';
import { FindingEntity } from './audit/finding.entity.ts';
import { FindingStepEntity } from './audit/finding-step.entity.ts';
import { HeadEntity } from './audit/head.entity.ts';
import { NodeEntity } from './audit/node.entity.ts';
import { PaymentMarkEntity } from './audit/payment-mark.entity.ts';
import { AccountEntity } from './budget/account.entity.ts';
import { TransferEntity } from './budget/transfer.entity.ts';
import { ClassifierEntity } from './communities/classifier.entity.ts';
import { CommunityEntity } from './communities/community.entity.ts';
import { PlaceEntity } from './communities/place.entity.ts';
import { SettlementEntity } from './communities/settlement.entity.ts';
import { ItemEntity } from './council/item.entity.ts';
import { RecusalEntity } from './council/recusal.entity.ts';
import { ResolutionEntity } from './council/resolution.entity.ts';
import { SeatEntity } from './council/seat.entity.ts';
import { CouncilSessionEntity } from './council/session.entity.ts';
import { VoteEntity } from './council/vote.entity.ts';
import { CycleEntity } from './cycles/cycle.entity.ts';
import { StageEntity } from './cycles/stage.entity.ts';
import { AppointmentEntity } from './identity/appointment.entity.ts';
import { CodeEntity } from './identity/code.entity.ts';
import { CredentialEntity } from './identity/credential.entity.ts';
import { MessageEntity } from './identity/message.entity.ts';
import { PasskeyEntity } from './identity/passkey.entity.ts';
import { PersonEntity } from './identity/person.entity.ts';
import { PrintedCodeEntity } from './identity/printed-code.entity.ts';
import { RegisterEntity } from './identity/register.entity.ts';
import { ResidencyEntity } from './identity/residency.entity.ts';
import { SessionEntity } from './identity/session.entity.ts';
import { TryEntity } from './identity/try.entity.ts';
import { CoAuthorEntity } from './proposals/co-author.entity.ts';
import { CommentEntity } from './proposals/comment.entity.ts';
import { CostLineEntity } from './proposals/cost-line.entity.ts';
import { CounterEntity } from './proposals/counter.entity.ts';
import { PhotoEntity } from './proposals/photo.entity.ts';
import { ProposalEntity } from './proposals/proposal.entity.ts';
import { RenditionEntity } from './proposals/rendition.entity.ts';
import { StepEntity } from './proposals/step.entity.ts';
import { SupportEntity } from './proposals/support.entity.ts';
import { CheckEntity } from './review/check.entity.ts';
import { ConflictEntity } from './review/conflict.entity.ts';
import { CostCorrectionEntity } from './review/cost-correction.entity.ts';
import { DecisionEntity } from './review/decision.entity.ts';
import { ObjectionEntity } from './review/objection.entity.ts';
import { ContractEntity } from './spending/contract.entity.ts';
import { DocumentEntity } from './spending/document.entity.ts';
import { EntryEntity as SpendingEntryEntity } from './spending/entry.entity.ts';
import { VerdictEntity } from './spending/verdict.entity.ts';
import { OutcomeEntity } from './tally/outcome.entity.ts';
import { PublishedEntity } from './tally/published.entity.ts';
import { RunEntity } from './tally/run.entity.ts';
import { HandOverEntity } from './voting/assisted/hand-over.entity.ts';
import { BallotEntity } from './voting/ballot.entity.ts';
import { FinalBallotEntity } from './voting/final-ballot.entity.ts';
import { ImportedBallotEntity } from './voting/imported-ballot.entity.ts';
import { IssuanceEntity } from './voting/issuance.entity.ts';
import { IssueAlertEntity } from './voting/issue-alert.entity.ts';
import { IssueSignalEntity } from './voting/issue-signal.entity.ts';
import { IssuerKeyEntity } from './voting/issuer-key.entity.ts';
import { PaperAccountEntity } from './voting/paper/account.entity.ts';
import { PaperAsideEntity } from './voting/paper/aside.entity.ts';
import { PaperBallotEntity } from './voting/paper/ballot.entity.ts';
import { PaperBatchEntity } from './voting/paper/batch.entity.ts';
import { PaperKeyingEntity } from './voting/paper/keying.entity.ts';
import { PaperSignatureEntity } from './voting/paper/signature.entity.ts';
import { RollEntity } from './voting/roll.entity.ts';
import { RollCorrectionEntity } from './voting/roll-correction.entity.ts';
import { RollImportEntity } from './voting/roll-import.entity.ts';
import { RollLineEntity } from './voting/roll-line.entity.ts';
import { RollObjectionEntity } from './voting/roll-objection.entity.ts';
import { VoterEntity } from './voting/voter.entity.ts';

/** Every table that the product writes. The no-drift test holds them against the migrations. */
export const entities = [
  ClassifierEntity,
  PlaceEntity,
  CommunityEntity,
  SettlementEntity,
  PersonEntity,
  CredentialEntity,
  PasskeyEntity,
  SessionEntity,
  CodeEntity,
  TryEntity,
  AppointmentEntity,
  PrintedCodeEntity,
  ResidencyEntity,
  RegisterEntity,
  MessageEntity,
  CycleEntity,
  StageEntity,
  AccountEntity,
  TransferEntity,
  ProposalEntity,
  CounterEntity,
  StepEntity,
  CostLineEntity,
  CoAuthorEntity,
  PhotoEntity,
  RenditionEntity,
  SupportEntity,
  CommentEntity,
  CheckEntity,
  ConflictEntity,
  CostCorrectionEntity,
  DecisionEntity,
  ObjectionEntity,
  RollImportEntity,
  RollLineEntity,
  RollCorrectionEntity,
  RollObjectionEntity,
  VoterEntity,
  PaperAccountEntity,
  PaperAsideEntity,
  PaperBallotEntity,
  PaperBatchEntity,
  PaperKeyingEntity,
  PaperSignatureEntity,
  RollEntity,
  IssuerKeyEntity,
  IssueAlertEntity,
  IssueSignalEntity,
  IssuanceEntity,
  BallotEntity,
  FinalBallotEntity,
  HandOverEntity,
  ImportedBallotEntity,
  RunEntity,
  OutcomeEntity,
  CouncilSessionEntity,
  SeatEntity,
  ItemEntity,
  RecusalEntity,
  VoteEntity,
  ResolutionEntity,
  PublishedEntity,
  DocumentEntity,
  SpendingEntryEntity,
  ContractEntity,
  VerdictEntity,
  HeadEntity,
  EntryEntity,
  NodeEntity,
  FindingEntity,
  FindingStepEntity,
  PaymentMarkEntity,
];
