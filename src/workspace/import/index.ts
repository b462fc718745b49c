export { applyProposal } from "./apply-proposal.ts";
export { keyedIds } from "./keyed-ids.ts";
