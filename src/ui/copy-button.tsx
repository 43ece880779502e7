import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { CheckIcon, LinkIcon } from './icons';

interface CopyButtonProps {
  /** What to copy; without it, the page's address as it stands now. */
  text?: string;
  label?: string;
}

/** Copies, and says whether it worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () => {
    // a page served without https has no clipboard at all
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) {
      setState('failed');
      return;
    }
    clipboard.writeText(text ?? window.location.href).then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  const idle = label ?? t('action.copyLink');
  const done = t(text === undefined ? 'action.copied' : 'action.copiedText');
  const words = { idle, done, failed: t('action.copyFailed') };
  return (
    <Button onClick={copy} onBlur={() => setState('idle')}>
      {state === 'done' ? <CheckIcon /> : <LinkIcon />}
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
