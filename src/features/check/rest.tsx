import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from './part';

type RestModule = typeof import('./rest-of-card');

/** What comes after the verdict, with its words. */
export function Rest({ children }: { children: (module: RestModule) => ReactNode }) {
  const { i18n } = useTranslation();
  const load = async () => {
    const [module] = await Promise.all([
      import('./rest-of-card'),
      i18n.loadNamespaces(['card', 'reply']),
    ]);
    return module;
  };
  return (
    <Part name="rest" load={load}>
      {children}
    </Part>
  );
}
