import { useTranslation } from 'react-i18next';
import type { FindingEvidenceRow } from '@/contract/findings';
import type { FindingRule } from '@/domain/finding-names';
import { useFormat } from '@/i18n/use-format';

type Subject = FindingEvidenceRow['subject'];
type DocumentSeen = Extract<Subject, { kind: 'offer' }>['documents'][number];

/** A mediation's row tells of a closing, or that there is none on record. */
function saidKey(rule: FindingRule, { answer, happened }: FindingEvidenceRow): string {
  if (rule !== 'mediation_45_workdays' && rule !== 'mediation_60_days') {
    return `said.${rule}.${answer}`;
  }
  const open = happened === null && answer !== 'kept' ? 'Open' : '';
  return `said.mediation.${answer}${open}`;
}

/** A row of evidence in words: what it is about, what is more to say of that, and what the records say. */
export function useEvidenceWords(rule: FindingRule) {
  const { t } = useTranslation(['findings', 'domain']);
  const format = useFormat();

  const document = ({ document: name, status, reviewedAt, validUntil }: DocumentSeen) => {
    const words = {
      document: t(`domain:document.${name}`),
      status: t(`domain:documentStatus.${status}`),
    };
    if (status === 'expired' && validUntil !== null) {
      return t('row.documentUntil', { ...words, date: format.date(validUntil) });
    }
    return status === 'reviewed_after_sale' && reviewedAt !== null
      ? t('row.documentAt', { ...words, date: format.instant(reviewedAt) })
      : t('row.document', words);
  };
  const code = (enterprise: Extract<Subject, { kind: 'enterprise' }>['enterprise']) => {
    const value = enterprise?.unifiedSocialCreditCode;
    return value ? [t('row.code', { code: value })] : [];
  };
  const broadcast = (startedAt: string) => t('row.broadcast', { at: format.instant(startedAt) });

  const what = ({ on, subject }: FindingEvidenceRow): string => {
    switch (subject.kind) {
      case 'broadcast':
        return broadcast(subject.startedAt);
      case 'offer':
        return subject.productTitle;
      case 'enterprise':
      case 'merchant':
        return subject.enterprise?.name ?? t('row.noOperator');
      case 'complaint':
        return t('row.complaint', {
          date: format.date(on),
          category: t(`domain:complaintCategory.${subject.category}`),
        });
      case 'enforcement':
        return t('row.order', { date: format.date(on) });
      case 'streamer':
        return [
          subject.workType && t(`domain:workType.${subject.workType}`),
          t(`domain:skillLevel.${subject.skillLevel ?? 'none'}`),
        ]
          .filter(Boolean)
          .join(' · ');
    }
  };
  const more = ({ on, subject }: FindingEvidenceRow): string[] => {
    switch (subject.kind) {
      case 'offer': {
        const { orders, startedAt, documents } = subject;
        const sold = t('row.offer', { count: orders, formatted: format.integer(orders) });
        return [broadcast(startedAt), sold, ...documents.map(document)];
      }
      case 'enterprise':
        return code(subject.enterprise);
      case 'merchant':
        return [t('row.worstAt', { date: format.date(on) }), ...subject.documents.map(document)];
      case 'complaint': {
        const { status, outcome } = subject;
        return [t(outcome ? `domain:outcome.${outcome}` : `domain:complaintStatus.${status}`)];
      }
      case 'enforcement':
        return [subject.authority, subject.documentNo ?? ''].filter(Boolean);
      default:
        return [];
    }
  };
  const said = (row: FindingEvidenceRow): string =>
    t(saidKey(rule, row), {
      happened: format.date(row.happened),
      limit: format.date(row.limit),
    });
  return { what, more, said };
}
