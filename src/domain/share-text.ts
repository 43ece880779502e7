import { idsInLink } from './share-links';

/** What a pasted share text or link tells of whom it shares. */
export interface ShareText {
  /** Room numbers it names, the surest first. */
  rooms: string[];
  /** Nicknames it names. */
  names: string[];
  /** Parts of a link that may be a room's number and may be anything. */
  codes: string[];
}

/** Longer than any share text; what follows is left unread. */
const LONGEST_READ = 4000;
/** Of names and rooms each: what is sent on has to stay short. */
const MOST = 3;

// an address ends where Chinese text or a closing sign goes on
const LINK = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef"'<>“”‘’「」]+/giu;
const ROOM =
  /(?:(?:直播)?(?:间|房)(?:间)?(?:号码?|\s*id)|房号|(?:抖音|快手|小红书|视频号|主播|用户|账)号?\s*(?:id|号码?)|\broom(?:\s*(?:no\.?|number|id))?|\blive\s*id)\s*[:：#=]?\s*([a-z0-9][a-z0-9_-]{2,39})(?![a-z0-9_-])/giu;
// letters or digits before it make it part of a share code or a mail address
const MENTION =
  /(?<![a-z0-9_.])[@＠]\s*([\p{L}\p{N}][^\s@＠,，。!！?？;；:：、()（）【】「」《》"“”/\\#…~～]*)/giu;
const LABELLED =
  /(?:昵称|主播|微信视频号|视频号|店铺|账号|nickname|streamer|seller)\s*[:：]\s*([^\s,，。!！;；、()（）【】「」"“”/\\#]{2,40})/giu;
const BRACKETED =
  /【([^】]{2,60})】|「([^」]{2,60})」|“([^”]{2,60})”|《([^》]{2,60})》|"([^"\n]{2,60})"/gu;
/** Words with which a share text goes on after the name. */
const AFTER_NAME =
  /(?:的?(?:直播间|直播|主页|个人主页|作品|橱窗|视频号?|店铺|快手|抖音)|正在直播|正在|在直播|开播|邀请你|发布了?|发了|分享了?|\s*[-|｜_·]\s*(?:抖音|快手|淘宝|小红书|哔哩哔哩|视频号)).*$/su;
const BEFORE_NAME = /^.*?(?:看看|来看|围观|关注|打开看|支持|我在|推荐)/su;
/** `小雨严选正在直播`, `来看看小雨严选的直播间`, without brackets. */
const TOLD =
  /([^\s,，。!！?？;；:：、()（）【】「」《》"“”/\\#…~～]{2,40}?)(?:正在直播|的直播间|的(?:快手|抖音|淘宝|视频号)直播|邀请你|发布了)/gu;
/** In brackets, but nobody's name: a platform, or what to do. */
const NO_NAME =
  /复制|打开|链接|点击|口令|查看|下载|https?:|^(?:抖音|快手|淘宝|天猫|小红书|微信|视频号|京东|拼多多|哔哩哔哩|点淘|app|正在直播|直播中)+$/iu;
/** That somebody shares it, and doesn't just type a name. */
const SHARED = /复制|正在直播|邀请你|分享|来看看?|看看|围观|打开/u;

const first = (list: readonly string[]) => [...new Set(list)].slice(0, MOST);

function cleanName(told: string): string {
  const after = told.trim().replace(AFTER_NAME, '') || told.trim();
  return (after.replace(BEFORE_NAME, '') || after).replace(/^[@＠\s]+|[\s·|｜-]+$/gu, '');
}

function linksIn(text: string): URL[] {
  const found = Array.from(text.matchAll(LINK), ([link]) => link.replace(/[.,;:!?)\]}]+$/, ''));
  const addresses = found.map((link) => (/^https?:/i.test(link) ? link : `https://${link}`));
  return addresses.filter((one) => URL.canParse(one)).map((one) => new URL(one));
}

const groups = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (match) => match.slice(1).find(Boolean) ?? '');

/**
 * Reads a share text or link of any of the usual shapes: a link with the room in its path or query, `房间号：40321`, `@name`, text around a
 * short link that names the seller in brackets or before 正在直播. Null where it is just a name or number that somebody typed.
 * Nothing is fetched: a short link's room stays unknown.
 */
export function readShareText(typed: string): ShareText | null {
  const text = typed.slice(0, LONGEST_READ).normalize('NFC');
  const links = linksIn(text);
  const rest = text.replace(LINK, ' ');
  const labelled = groups(rest, ROOM);
  const mentioned = groups(rest, MENTION);
  const named = groups(rest, LABELLED);
  const shared = links.length > 0 || SHARED.test(rest);
  const bracketed = shared
    ? groups(rest, BRACKETED).filter((one) => !NO_NAME.test(cleanName(one)))
    : [];
  const told = shared && bracketed.length === 0 ? groups(rest, TOLD) : [];
  const names = [...mentioned, ...named, ...bracketed, ...told]
    .map(cleanName)
    .filter((name) => [...name].length >= 2);
  const ids = links.map(idsInLink);
  const rooms = [...labelled, ...ids.flatMap((one) => one.rooms)];
  if (links.length === 0 && names.length === 0 && rooms.length === 0) return null;
  return {
    rooms: first(rooms),
    names: first(names),
    codes: first(ids.flatMap((one) => one.codes)),
  };
}

/** What is searched for: only what the text tells of whom it shares, at most 200 letters; nothing where it tells nothing. */
export const shareQuery = ({ rooms, codes, names }: ShareText): string =>
  [...rooms, ...codes, ...names.map((name) => `@${name}`)].join(' ').slice(0, 200);
