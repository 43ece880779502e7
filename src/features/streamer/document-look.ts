import type { DocumentStatus } from '@/domain/types';
import type { Tone } from '@/ui/status-badge';

/** How loud a document's status is; always with its word. */
export const DOCUMENT_TONE: Record<DocumentStatus, Tone> = {
  missing: 'serious',
  failed: 'serious',
  expired: 'caution',
  reviewed_after_sale: 'caution',
  pending: 'unsure',
  unknown_time: 'unsure',
  reviewed_before_sale: 'clear',
};
