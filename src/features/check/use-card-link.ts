import { useRouter } from '@tanstack/react-router';

/** The card's whole address. Which problem she looked up is hers and does not go with it. */
export function useCardLink(streamerId: string, window: string): string {
  const router = useRouter();
  const { publicHref } = router.buildLocation({
    to: '/check/$streamerId',
    params: { streamerId },
    search: { window },
  });
  return new URL(publicHref, location.origin).href;
}
