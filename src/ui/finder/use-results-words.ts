import { useTranslation } from 'react-i18next';
import { inSharedRoom } from './meant-seller';
import { namesakes } from './namesakes';
import type { Found } from './use-suggestions';

/** What has to be said about what was found: before one is opened, and to whom can't see the list. */
export function useResultsWords({ state, share, items, settled, message }: Found) {
  const { t } = useTranslation(['finder', 'common']);
  const fits = items.filter(({ match }) => match !== 'near');
  const caution = (() => {
    if (fits.length === 0) return null;
    if (share && share.rooms.length > 0 && inSharedRoom(share, fits).length === 0) {
      return t('otherRoom', { room: share.rooms.join(t('and')) });
    }
    const count = namesakes(fits);
    return count > 0 ? t('namesakes', { count }) : null;
  })();
  const said = (() => {
    if (state === 'idle') return null;
    if (state === 'looking' || state === 'failed') return message;
    if (!settled) return null;
    const count = t('common:search.results', { count: items.length });
    return message ?? [count, caution].filter(Boolean).join(' ');
  })();
  return { caution, said };
}
