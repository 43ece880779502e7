import { getRouteApi } from '@tanstack/react-router';
import { useTitle } from '@/ui/use-title';

const route = getRouteApi('/cases/$caseId');

export function CasePage() {
  const { caseId } = route.useParams();
  useTitle(caseId);
  return <h1 tabIndex={-1}>{caseId}</h1>;
}
