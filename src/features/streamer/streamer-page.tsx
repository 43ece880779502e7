import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ApiError } from '@/api/api-error';
import { streamerQuery } from '@/api/streamers';
import { Dossier } from './dossier';
import styles from './dossier.module.css';
import { Loaded } from '@/ui/loaded';
import { NotRegistered } from './not-registered';
import { useDossierSearch } from './use-dossier-search';

const route = getRouteApi('/streamers/$streamerId');

/** A streamer's dossier: for a regulator who must be able to defend a choice. */
export function StreamerPage() {
  const { streamerId } = route.useParams();
  // nothing of one streamer may stay on screen under another's name
  return (
    <div className={styles.page}>
      <StreamerById key={streamerId} streamerId={streamerId} />
    </div>
  );
}

function StreamerById({ streamerId }: { streamerId: string }) {
  const { search } = useDossierSearch();
  const query = useQuery({
    ...streamerQuery(streamerId, search.window),
    placeholderData: keepPreviousData,
  });
  if (query.error instanceof ApiError && query.error.status === 404) {
    return <NotRegistered streamerId={streamerId} />;
  }
  return (
    <Loaded query={query} height={640}>
      {(streamer) => <Dossier streamer={streamer} />}
    </Loaded>
  );
}
