import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const route = getRouteApi('/complaints');

/**
 * Closing a complaint that was opened from the list is a step back in the history, so that Back does not open it again; one that
 * came with the link is only taken out of the address.
 */
export function useOpenComplaint(id: string | undefined) {
  const router = useRouter();
  const navigate = route.useNavigate();
  const shown = useRef(id);
  const fromList = useRef(false);
  const closing = useRef(false);

  useEffect(() => {
    if (id === shown.current) return;
    fromList.current = shown.current === undefined || (fromList.current && id !== undefined);
    shown.current = id;
    closing.current = false;
  }, [id]);

  const close = () => {
    // the dialog tells of its closing more than once
    if (id === undefined || closing.current) return;
    closing.current = true;
    if (fromList.current) {
      router.history.back();
      return;
    }
    void navigate({
      search: (old) => ({ ...old, complaint: undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  const show = (complaint: string) =>
    void navigate({ search: (old) => ({ ...old, complaint }), replace: true, resetScroll: false });
  return { close, show };
}
