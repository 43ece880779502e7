import type { Endpoint } from '@/contract/endpoint';

/** Answers a request whose path and method are an endpoint's. */
export interface Route {
  endpoint: Pick<Endpoint, 'method' | 'path'>;
  respond: (request: Request, params: Record<string, string>) => Promise<Response>;
}

/** A path of the contract, cut once. */
interface CutRoute {
  segments: string[];
  parameters: number;
  route: Route;
}

/**
 * Finds the route of a path below the API's base, with the path's parameters decoded; null where there is none. Where
 * both a name and a parameter fit a segment, the name does. One look at few segments: patterns compiled for every route
 * and request would take a phone longer than the answer.
 */
export function createRoutes(routes: readonly Route[]) {
  const cut = new Map<string, CutRoute[]>();
  const groupOf = (method: string, segments: string[]) => `${method} ${segments.length}`;
  for (const route of routes) {
    const segments = route.endpoint.path.slice(1).split('/');
    const group = groupOf(route.endpoint.method, segments);
    const parameters = segments.filter((one) => one.startsWith('{')).length;
    cut.set(group, [...(cut.get(group) ?? []), { segments, parameters, route }]);
  }
  for (const group of cut.values()) group.sort((a, b) => a.parameters - b.parameters);

  return (method: string, path: string) => {
    const asked = path.slice(1).split('/');
    for (const { segments, route } of cut.get(groupOf(method, asked)) ?? []) {
      const params = paramsOf(segments, asked);
      if (params) return { route, params };
    }
    return null;
  };
}

function paramsOf(segments: string[], asked: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const given = asked[at] ?? '';
    if (segment.startsWith('{')) {
      const value = decoded(given);
      if (value === null || value === '') return null;
      params[segment.slice(1, -1)] = value;
    } else if (segment !== given) return null;
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
