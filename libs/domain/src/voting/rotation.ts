/** The versions of a paper ballot: the same projects under the same numbers, in four orders. */
export const rotations = ['A', 'B', 'C', 'D'] as const;

export type Rotation = (typeof rotations)[number];

/**
 * An order as one rotation has it: B is A backwards, C begins in the middle of A, D is C backwards.
 * Over the four every project stands in the same place on average.
 */
export function inRotation<Project>(order: readonly Project[], rotation: Rotation): Project[] {
  const middle = order.length >> 1;
  const isTurned = rotation === 'C' || rotation === 'D';
  const turned = isTurned ? [...order.slice(middle), ...order.slice(0, middle)] : [...order];
  return rotation === 'B' || rotation === 'D' ? turned.reverse() : turned;
}
