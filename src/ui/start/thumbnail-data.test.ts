import { expect, test } from 'vitest';
import { indexOf } from '../../core/design/model-index.ts';
import { templates } from '../../core/templates/index.ts';
import { drawn } from './template-design.ts';
import { thumbnailOf } from './thumbnail-data.ts';

test.each(templates.map((template) => [template.id, template] as const))(
  'the thumbnail of %s shows every cluster, inside its frame',
  (_, template) => {
    const { cards, viewBox } = thumbnailOf(template);
    const clusters = indexOf(drawn(template.build()).model).all('cluster');
    expect(cards.map(({ key }) => key)).toEqual(clusters.map(({ id }) => id));
    const [x = 0, y = 0, w = 0, h = 0] = viewBox.split(' ').map(Number);
    for (const { box } of cards) {
      expect(box.x >= x && box.y >= y && box.x + box.w <= x + w && box.y + box.h <= y + h).toBe(true);
    }
  },
);
