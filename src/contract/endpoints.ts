import { authenticityEndpoints } from './endpoints/authenticity';
import { casesEndpoints } from './endpoints/cases';
import { comparisonEndpoints } from './endpoints/comparison';
import { complaintsEndpoints } from './endpoints/complaints';
import { dataEndpoints } from './endpoints/data';
import { dossierEndpoints } from './endpoints/dossier';
import { explorerEndpoints } from './endpoints/explorer';
import { findingsEndpoints } from './endpoints/findings';
import { filingEndpoints } from './endpoints/filing';
import { marketEndpoints } from './endpoints/market';
import { methodEndpoints } from './endpoints/method';
import { overviewEndpoints } from './endpoints/overview';
import { ownListsEndpoints } from './endpoints/own-lists';
import { priorityEndpoints } from './endpoints/priority';
import { productsEndpoints } from './endpoints/products';
import { registerEndpoints } from './endpoints/register';
import { repliesEndpoints } from './endpoints/replies';
import { signalsEndpoints } from './endpoints/signals';
import { streamersEndpoints } from './endpoints/streamers';
import { trendEndpoints } from './endpoints/trend';

/** Every operation of the API, once. The client takes those of one resource, so that a page does not load the others. */
export const endpoints = {
  ...marketEndpoints,
  ...dataEndpoints,
  ...registerEndpoints,
  ...streamersEndpoints,
  ...dossierEndpoints,
  ...priorityEndpoints,
  ...findingsEndpoints,
  ...trendEndpoints,
  ...authenticityEndpoints,
  ...methodEndpoints,
  ...productsEndpoints,
  ...complaintsEndpoints,
  ...filingEndpoints,
  ...overviewEndpoints,
  ...comparisonEndpoints,
  ...explorerEndpoints,
  ...signalsEndpoints,
  ...casesEndpoints,
  ...repliesEndpoints,
  ...ownListsEndpoints,
};
