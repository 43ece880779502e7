import { useState, type ReactNode } from 'react';
import { isUnreachable } from '@/api/api-error';
import { Dimmed } from './dimmed';
import { ErrorState } from './error-state';
import { Skeleton } from './skeleton';

interface LoadedProps<Data> {
  query: {
    data: Data | undefined;
    error: Error | null;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  /** Pixels kept until the first answer. */
  height?: number;
  children: (data: Data) => ReactNode;
}

/** What came, or that it is coming, or why not; older figures stay on screen, dimmed, through both. */
export function Loaded<Data>({ query, height, children }: LoadedProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = query;
  const [kept, setKept] = useState(data);
  if (data !== undefined && data !== kept) setKept(data);
  const shown = data ?? kept;
  // that nothing can be reached is said once, above the page, where there are older figures
  const saidAbove = data !== undefined && isUnreachable(error);
  const problem = error && !saidAbove && (
    <ErrorState error={error} onRetry={() => void refetch()} />
  );
  if (shown === undefined) return problem || <Skeleton {...(height !== undefined && { height })} />;
  return (
    <>
      {problem}
      <Dimmed when={isPlaceholderData || data === undefined}>{children(shown)}</Dimmed>
    </>
  );
}
