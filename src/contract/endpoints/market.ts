import { market, marketQuery, meta, suggestions, suggestionsQuery } from '@/contract/meta';
import { me } from '@/contract/roles';
import { endpoint } from '@/contract/endpoint';
import { read } from './kinds';

export const marketEndpoints = {
  meta: endpoint({
    ...read,
    id: 'getMeta',
    summary: 'What is loaded',
    path: '/meta',
    query: null,
    answer: meta,
    problems: [403],
  }),
  market: endpoint({
    ...read,
    id: 'getMarket',
    summary: 'The state of the market over a window',
    path: '/market',
    query: marketQuery,
    answer: market,
    problems: [400, 403],
  }),
  suggestions: endpoint({
    ...read,
    id: 'listSuggestions',
    summary: 'Streamers whose name, pinyin, initials or room id fit what was typed',
    path: '/suggestions',
    query: suggestionsQuery,
    answer: suggestions,
    problems: [400, 403],
  }),
  me: endpoint({
    ...read,
    id: 'getMe',
    summary: 'Whom the API takes the caller for',
    path: '/me',
    query: null,
    answer: me,
    problems: [403],
  }),
};
