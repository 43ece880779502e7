import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import { signalQuery } from '@/api/signals';
import button from '@/ui/button.module.css';
import { ErrorState } from '@/ui/error-state';
import { Loaded } from '@/ui/loaded';
import type { SignalsSearch } from './search';
import { SignalView } from './signal-view';
import styles from './signal-panel.module.css';

interface SignalPanelProps {
  signalId: string;
  search: SignalsSearch;
  focused: boolean;
}

/** The open signal beside the list, or in its place where there is no room for both. */
export function SignalPanel({ signalId, ...view }: SignalPanelProps) {
  const { t } = useTranslation('signals');
  const query = useQuery(signalQuery(signalId));
  const gone = query.error instanceof ApiError && query.error.status === 404;
  return (
    <div className={styles.panel}>
      <div className={styles.close}>
        <Link
          className={button.button}
          to="/signals"
          search={{ ...view.search, signal: undefined }}
          resetScroll={false}
        >
          {t('detail.back')}
        </Link>
      </div>
      {gone ? (
        <ErrorState error={query.error}>{t('detail.gone')}</ErrorState>
      ) : (
        <Loaded query={query} height={640}>
          {(signal) => <SignalView key={signal.signalId} signal={signal} {...view} />}
        </Loaded>
      )}
    </div>
  );
}
