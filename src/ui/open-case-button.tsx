import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceSource } from '@/contract/cases';
import { Button } from './button';

// most pages that offer it never open it
const OpenCaseDialog = lazy(() => import('./open-case-dialog'));

export interface OpenCaseProps {
  /** What is taken as evidence; a case takes 20 pieces at once. */
  sources: readonly EvidenceSource[];
  /** A title to begin with. */
  title: string;
  /** The window in which a streamer's figures are taken. */
  window: string;
}

/** Opens a case from what is on screen, or adds it to one that is open. */
export function OpenCaseButton(props: OpenCaseProps) {
  return (
    <Suspense>
      <WithWords {...props} />
    </Suspense>
  );
}

function WithWords(props: OpenCaseProps) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        disabled={props.sources.length === 0}
        onClick={() => setOpen(true)}
      >
        {t('open.button')}
      </Button>
      {open && (
        <Suspense>
          <OpenCaseDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
