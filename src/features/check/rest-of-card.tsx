import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { REPLY_PARTS } from '@/domain/reply-parts';
import button from '@/ui/button.module.css';
import { Section } from '@/ui/section';
import { Answers } from './answers';
import styles from './card.module.css';
import { Contested } from './contested';
import { Measures } from './measures';
import { OneAfterAnother } from './one-after-another';
import { Part } from './part';
import { Replies } from './replies';
import type { CheckSearch } from './search';
import { SellerStatements } from './seller-statements';
import { ShareCard } from './share-card';
import { Verified } from './verified';
import { WentWrong } from './went-wrong';

export { BasisExplanation } from './basis-explanation';
export { PlainExplanation } from './plain-explanation';
export { Sure } from './sure';
export { TrendLine } from './trend-line';

async function loadBefore(i18n: I18n) {
  const [part] = await Promise.all([import('./before-you-buy'), i18n.loadNamespaces('before')]);
  return part;
}
async function loadFiled(i18n: I18n) {
  const [part] = await Promise.all([import('./filed-here'), i18n.loadNamespaces('follow')]);
  return part;
}

interface RestOfCardProps {
  detail: StreamerDetail;
  search: CheckSearch;
  onSearch: (change: Partial<CheckSearch>) => void;
}

/** All below the verdict: it comes after it, in a file of its own. */
export function RestOfCard({ detail, search: { window, issue }, onSearch }: RestOfCardProps) {
  const { t, i18n } = useTranslation('card');
  const { streamerId } = detail;
  return (
    <OneAfterAnother>
      <Contested streamerId={streamerId} parts={REPLY_PARTS} />
      <ShareCard detail={detail} window={window} />
      <Verified detail={detail} window={window} />
      <Contested streamerId={streamerId} parts={['documents', 'identity']} />
      <Answers detail={detail} issue={issue} onIssue={(issue) => onSearch({ issue })} />
      <WentWrong detail={detail} window={window} />
      <Contested streamerId={streamerId} parts={['complaints_count', 'complaint']} />
      <SellerStatements streamerId={streamerId} />
      <Replies streamerId={streamerId} window={window} />
      <Measures enforcements={detail.enforcements} />
      <Contested streamerId={streamerId} parts={['enforcement']} />
      <Section title={t('before.title')}>
        <Part name="before" load={() => loadBefore(i18n)}>
          {({ BeforeYouBuy }) => <BeforeYouBuy detail={detail} window={window} />}
        </Part>
      </Section>
      <Section title={t('rights.title')}>
        <p>{t('rights.text')}</p>
        <Link
          to="/check/$streamerId/wrong"
          params={{ streamerId }}
          search={{ ...(issue && { issue }) }}
          className={clsx(button.button, button.primary, styles.start)}
        >
          {t('rights.start')}
        </Link>
        <Part name="filed" load={() => loadFiled(i18n)}>
          {({ FiledHere }) => <FiledHere streamerId={streamerId} />}
        </Part>
      </Section>
      <p className={styles.onwards}>
        <Link to="/streamers/$streamerId" params={{ streamerId }} search={{ window }}>
          {t('links.dossier')}
        </Link>{' '}
        <Link to="/law">{t('links.law')}</Link>
      </p>
    </OneAfterAnother>
  );
}
