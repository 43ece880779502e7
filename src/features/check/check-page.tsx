import { getRouteApi } from '@tanstack/react-router';
import { Card } from './card';

const route = getRouteApi('/check/$streamerId');

/** The consumer's card: can I trust this seller, and who answers if it goes wrong? */
export function CheckPage() {
  const { streamerId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Card
      key={streamerId}
      streamerId={streamerId}
      search={search}
      onSearch={(change) => {
        void navigate({
          search: (before) => ({ ...before, ...change }),
          replace: true,
          resetScroll: false,
        });
      }}
    />
  );
}
