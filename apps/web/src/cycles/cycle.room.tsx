import { useParams } from 'react-router';

import { CycleNow } from './cycle-now.tsx';

/** One cycle as the office sees it. */
export function Component() {
  const { cycle = '' } = useParams();
  return <CycleNow id={cycle} />;
}
