import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplorerPage } from '@/contract/explorer';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { DownloadIcon } from '@/ui/tool-icons';
import { ExportPanel } from './export-panel';
import type { ComplaintsSearch } from './search';

interface ExportButtonProps {
  search: ComplaintsSearch;
  first: ExplorerPage;
  /** The count on screen is not this view's. */
  old: boolean;
}

/** Opens the export, which tells first how much it is. */
export function ExportButton({ search, first, old }: ExportButtonProps) {
  const { t } = useTranslation('complaints');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        disabled={first.total === 0 || old}
        onClick={() => setOpen(true)}
      >
        <DownloadIcon size={16} />
        {t('export.open')}
      </Button>
      <Dialog title={t('export.title')} open={open} onClose={() => setOpen(false)}>
        <ExportPanel search={search} first={first} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
