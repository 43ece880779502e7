import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { StreamerSearch } from '@/ui/finder/streamer-search';

/** The search for a seller's card, over any page. */
export function SearchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('nav.check')} open={open} onClose={onClose} atTop>
      <StreamerSearch look="dialog" onChosen={onClose} />
    </Dialog>
  );
}
