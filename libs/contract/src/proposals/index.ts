export { Comment, MyProposal, Photo, ProposalCard, ProposalPage, SimilarProposal, Step } from './proposal.ts';
export * from './proposals.contract.ts';
