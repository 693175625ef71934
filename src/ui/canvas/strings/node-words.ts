/** The words on cards and machines. */
export const nodeWords = {
  joins: {
    en: ({ name }: { name: string }) => `joins ${name}`,
    zh: ({ name }: { name: string }) => `加入 ${name}`,
  },
  joinsNone: { en: 'joins no cluster yet', zh: '尚未加入集群' },
} as const;
