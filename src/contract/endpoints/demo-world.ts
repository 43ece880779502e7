import { demoState } from '@/contract/demo';
import { worldChange } from '@/contract/demo-world';
import { endpoint } from '@/contract/endpoint';

/** Of the mock API only; apart from its other operations, which every page loads. */
export const setWorldEndpoint = endpoint({
  id: 'setDemoWorld',
  summary: 'Make a world of another size when the page is loaded again',
  method: 'PUT',
  path: '/demo/world',
  query: null,
  body: worldChange,
  answer: demoState,
  status: 200,
  problems: [400],
});
