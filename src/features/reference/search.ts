import * as z from 'zod/mini';
import { shortText } from '@/contract/url-values';

/** What the reference's URL holds: words that the operations shown have to have. */
export const referenceSearch = z.object({ q: shortText(200) });
