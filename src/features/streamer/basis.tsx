import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { MethodLink } from '@/ui/method-link';
import styles from './dossier-header.module.css';

/** What every figure below stands on: days, data, method, peers. */
export function Basis({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const { window, asOf, methodVersion, summary } = streamer;
  const { category, count } = summary.peers;
  const facts = [
    t('basis.window', { from: format.date(window.from), to: format.date(window.to) }),
    t('basis.asOf', { date: format.date(asOf) }),
    category
      ? t('basis.peers', {
          category: t(`domain:category.${category}`),
          number: format.integer(count),
        })
      : t('basis.peersAll', { number: format.integer(count) }),
    t('basis.method', { version: methodVersion }),
  ];
  return (
    <ul className={styles.basis}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li>
        <MethodLink figure="window" streamer={streamer.streamerId} window={window.spec} />
      </li>
    </ul>
  );
}
