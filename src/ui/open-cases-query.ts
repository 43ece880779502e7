import { casesPages } from '@/api/cases';
import { hasEnded } from '@/domain/case-states';
import { CASE_STATUSES } from '@/domain/case-statuses';

const NOT_ENDED = CASE_STATUSES.filter((status) => !hasEnded(status));

/** Cases that have not ended, last changed first; as many as are looked through before one searches. */
export const openCasesQuery = (narrow: { q?: string; streamer?: string }) =>
  casesPages({ ...narrow, status: NOT_ENDED, sort: '-changedAt', limit: 20 });
