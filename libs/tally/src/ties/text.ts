/** Order of Unicode code points, as Python sorts text; JavaScript's own `<` differs outside the basic plane. */
export const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return planeOrder(left) - planeOrder(right);
  }
  return a.length - b.length;
};

const planeOrder = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
