import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HOME, SCREENS } from '@/ui/screens';

interface ScreenLinksProps {
  /** With the home page, which a line has at the name beside it. */
  home?: boolean;
  onChosen?: () => void;
}

/** A link to every screen. */
export function ScreenLinks({ home = false, onChosen }: ScreenLinksProps) {
  const { t } = useTranslation();
  return (
    <>
      {home && (
        <Link to={HOME.to} activeOptions={{ exact: true }} onClick={onChosen}>
          {t(HOME.word)}
        </Link>
      )}
      {SCREENS.map(({ to, word }) => (
        <Link key={to} to={to} activeOptions={{ includeSearch: false }} onClick={onChosen}>
          {t(word)}
        </Link>
      ))}
    </>
  );
}
