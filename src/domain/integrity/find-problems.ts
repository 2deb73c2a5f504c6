import { findBasisProblems } from './basis.ts';
import { findCoverageProblems } from './coverage.ts';
import { findDuplicates } from './duplicates.ts';
import { findItemIdProblems } from './item-ids.ts';
import { findLedgerProblems } from './ledger.ts';
import { findOrphans } from './orphans.ts';
import { findDanglingReferences } from './references.ts';
import type { Problem, SiteContent } from './site-content.ts';

/** Everything that is wrong between the content files although each of them alone has the right shape. */
export function findProblems(content: SiteContent): Problem[] {
  return [
    ...findDuplicates(content),
    ...findItemIdProblems(content),
    ...findLedgerProblems(content),
    ...findDanglingReferences(content),
    ...findBasisProblems(content),
    ...findCoverageProblems(content),
    ...findOrphans(content),
  ];
}
