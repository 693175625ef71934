import { isEntityIdOf } from '../design/ids.ts';
import { defineLens } from './define-lens.ts';

/** Where everything stands, and where calls go when a region is lost. */
export const geography = defineLens({
  id: 'geography',
  key: '1',
  title: { en: 'Geography', zh: '地域' },
  hulls: 'network',
  hue: { en: 'Regions', zh: '地域' },
  owners: (index) => index.all('region').map(({ id }) => id),
  ownerOf: (_index, id) => (isEntityIdOf(id, 'region') ? id : undefined),
  emphasis: { 'remote-secret': 'quiet', xds: 'quiet', trust: 'quiet', 'network-route': 'quiet' },
});
