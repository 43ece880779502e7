/** Hosts whose links only lead on to another address, which they hide. */
const SHORTENERS =
  /^(?:v|vm|m|s|t|u|p|e|url|link)\.(?:douyin|kuaishou|kwai|tb|jd|pinduoduo|weibo)\.(?:com|cn)$|^(?:tb\.cn|t\.cn|url\.cn|dwz\.cn|3\.cn|b23\.tv|xhslink\.com|bit\.ly|suo\.im)$/;

const isShortener = (host: string): boolean => SHORTENERS.test(host);

/** Query parameters that carry a room's number. */
const ROOM_KEY = /^(?:web_?)?(?:room|live|stream|anchor)_?(?:id|no|num)?$|^rid$/i;
/** Path segments after which a room's number stands. */
const ROOM_SEGMENT = /^(?:live-?room|room|live|zhibo|reflow|u|user|profile|author)s?$/i;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,39}$/u;
const NUMBER = /^\d{3,20}$/;

export interface LinkIds {
  /** What the link calls a room, or a number in its path. */
  rooms: string[];
  /** What may be a room and may be anything. */
  codes: string[];
}

/** What a link tells of the room it leads to. A shortener's tells nothing. */
export function idsInLink({ hostname, pathname, searchParams }: URL): LinkIds {
  if (isShortener(hostname)) return { rooms: [], codes: [] };
  const rooms: string[] = [];
  const codes: string[] = [];
  for (const [key, value] of searchParams) {
    if (ROOM_KEY.test(key) && ID.test(value)) rooms.push(value);
  }
  const segments = pathname.split('/').map(decodeSegment);
  for (const [at, segment] of segments.entries()) {
    if (!ID.test(segment) || !/\d/.test(segment)) continue;
    const named = ROOM_SEGMENT.test(segments[at - 1] ?? '');
    if (named || NUMBER.test(segment)) rooms.push(segment);
    else codes.push(segment);
  }
  return { rooms, codes };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
