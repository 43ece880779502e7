import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const DOSSIER_TABS = {
  dossier: 'sales',
  dossierAfterSales: 'after_sales',
  dossierVerification: 'verification',
  dossierAuthenticity: 'authenticity',
} as const;
const DESK = {
  register: '/streamers',
  overview: '/overview',
  complaints: '/complaints',
  compare: '/compare',
  signals: '/signals',
  cases: '/cases',
  findings: '/findings',
  law: '/law',
} as const;
export type ScreenName = keyof typeof DOSSIER_TABS | keyof typeof DESK | 'card';

const isDossier = (screen: ScreenName): screen is keyof typeof DOSSIER_TABS =>
  screen in DOSSIER_TABS;

interface ScreenLinkProps {
  screen: ScreenName;
  /** Whose card or dossier; without one the screen is only named. */
  streamerId: string | undefined;
  window: string;
}

/** Leads to where a figure is shown. */
export function ScreenLink({ screen, streamerId, window }: ScreenLinkProps) {
  const { t } = useTranslation('method');
  const word = t(`screens.${screen}`);
  if (screen === 'card' || isDossier(screen)) {
    if (streamerId === undefined) return word;
    const params = { streamerId };
    return screen === 'card' ? (
      <Link to="/check/$streamerId" params={params} search={{ window }}>
        {word}
      </Link>
    ) : (
      <Link
        to="/streamers/$streamerId"
        params={params}
        search={{ window, tab: DOSSIER_TABS[screen] }}
      >
        {word}
      </Link>
    );
  }
  return <Link to={DESK[screen]}>{word}</Link>;
}
