import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';
import { BroadcastEvidence } from './broadcast-evidence';
import { ComplaintEvidence } from './complaint-evidence';
import styles from './evidence.module.css';
import { FiguresNow } from './figures-now';
import { SignalEvidence } from './signal-evidence';
import { StreamerEvidence } from './streamer-evidence';

interface EvidenceItemProps {
  evidence: Evidence;
  caseId: string;
}

/** One piece of evidence: what it is, from which days, by which method, and where it lives on. */
export function EvidenceItem({ evidence, caseId }: EvidenceItemProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const id = useId();
  const { kind, evidenceId, takenAt, asOf, methodVersion, window, link, streamer } = evidence;
  return (
    <article className={styles.item} aria-labelledby={id}>
      <h3 id={id}>
        {evidenceId} · {t(`evidence.${kind}`, { name: streamer.displayName })}
      </h3>
      <ul className={styles.basis}>
        <li>{t('evidence.taken', { when: format.instant(takenAt) })}</li>
        {kind !== 'complaint' && (
          <li>
            {t('evidence.window', { from: format.date(window.from), to: format.date(window.to) })}
          </li>
        )}
        <li>{t('evidence.asOf', { date: format.date(asOf) })}</li>
        <li>{t('evidence.method', { version: methodVersion })}</li>
        <li>
          <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}${link}`}>{t('evidence.live')}</a>
        </li>
      </ul>
      {evidence.kind === 'streamer' && (
        <>
          <StreamerEvidence summary={evidence.summary} />
          <FiguresNow evidence={evidence} caseId={caseId} />
        </>
      )}
      {evidence.kind === 'signal' && <SignalEvidence signal={evidence.signal} />}
      {evidence.kind === 'broadcast' && <BroadcastEvidence broadcast={evidence.broadcast} />}
      {evidence.kind === 'complaint' && <ComplaintEvidence complaint={evidence.complaint} />}
    </article>
  );
}
