/** A queue that gives out the cheapest first. */
export interface Queue<T> {
  push(item: T, cost: number): void;
  pop(): T | undefined;
}

/** A binary heap. O(log n) for each push and pop. */
export function emptyQueue<T>(): Queue<T> {
  const heap: { readonly item: T; readonly cost: number }[] = [];
  const costAt = (at: number): number => heap[at]?.cost ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  };
  return {
    push(item, cost) {
      heap.push({ item, cost });
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (costAt(parent) <= costAt(at)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      swap(0, heap.length - 1);
      const top = heap.pop();
      for (let at = 0; ;) {
        const [left, other] = [2 * at + 1, 2 * at + 2];
        const least = costAt(other) < costAt(left) ? other : left;
        if (costAt(least) >= costAt(at)) break;
        swap(at, least);
        at = least;
      }
      return top?.item;
    },
  };
}
