export { applyBatch, applyProposal } from "./apply-proposal.ts";
export { keyedIds } from "./keyed-ids.ts";
