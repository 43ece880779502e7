import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MethodFigure } from './method-figures';
import { VisuallyHidden } from './visually-hidden';

interface MethodLinkProps {
  figure: MethodFigure;
  /** What it is called here, so that several of these links can be told apart by ear. */
  of?: string;
  /** Whose numbers work it out there. */
  streamer?: string;
  window?: string;
}

/** Leads from a figure to how it is worked out. */
export function MethodLink({ figure, of, streamer, window }: MethodLinkProps) {
  const { t } = useTranslation();
  return (
    <Link to="/method" hash={figure} search={{ streamer, window }}>
      {t('method')}
      {of && <VisuallyHidden>{` (${of})`}</VisuallyHidden>}
    </Link>
  );
}
