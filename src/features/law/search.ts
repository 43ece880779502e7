import * as z from 'zod/mini';
import { oneOf, shortText } from '@/contract/url-values';
import { DUTY_HOLDERS } from '@/domain/duty-holders';

/** What the law page's URL holds: whose duties, and what is searched for. */
export const lawSearch = z.object({ holder: oneOf(DUTY_HOLDERS), q: shortText(100) });
export type LawSearch = z.output<typeof lawSearch>;
