import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';

/** What failed, in words a person can act on. */
interface ErrorWords {
  title: string;
  text: string;
}

export function useErrorWords(): (error: unknown) => ErrorWords {
  const { t } = useTranslation();

  const words = (name: string, values: Record<string, unknown> = {}): ErrorWords => ({
    title: t(`error.${name}Title`),
    text: t(`error.${name}Text`, values),
  });

  return (error) => {
    // what is no answer of the API is most likely a script that did not come
    if (!(error instanceof ApiError)) return words(navigator.onLine ? 'crash' : 'offline');
    const { failure } = error;
    // where and what, in a sentence, comes by `ErrorText`
    if (failure.kind === 'contract')
      return { title: t('error.contractTitle'), text: failure.request };
    if (failure.kind === 'setup') return { title: t('error.setupTitle'), text: failure.fault.file };
    if (failure.kind === 'network' && !navigator.onLine) return words('offline');
    if (failure.kind !== 'problem') return words(failure.kind);
    const { status, title, detail } = failure.problem;
    if (status === 401) return words('signIn');
    if (status === 403) return words('forbidden');
    if (status === 404) return words('notFound');
    if (status >= 500) return words('server', { status });
    const said = detail ?? title;
    return { title: t('error.badRequestTitle'), text: said || t('error.saidNothing', { status }) };
  };
}
