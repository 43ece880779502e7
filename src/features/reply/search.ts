import * as z from 'zod/mini';
import { oneOf } from '@/contract/url-values';
import { REPLY_STATES } from '@/domain/reply-states';

/** What the list's URL holds. */
export const repliesSearch = z.object({ state: oneOf(REPLY_STATES) });
