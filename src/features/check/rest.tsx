import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPaint } from '@/ui/after-paint';
import { Part } from './part';

type RestModule = typeof import('./rest-of-card');

interface RestProps {
  /** Lines kept for it until it comes. */
  lines?: number;
  children: (module: RestModule) => ReactNode;
}

/** What comes after the verdict, with its words. */
export function Rest({ lines, children }: RestProps) {
  const { i18n } = useTranslation();
  const load = async () => {
    // the verdict has the line and the processor for itself
    await afterPaint();
    const [module] = await Promise.all([
      import('./rest-of-card'),
      i18n.loadNamespaces(['card', 'reply']),
    ]);
    return module;
  };
  return (
    <Part name="rest" load={load} {...(lines && { lines })}>
      {children}
    </Part>
  );
}
