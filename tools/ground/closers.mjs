import { endRunning } from './run.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** npm does not hand a SIGTERM on but ends the shell between us: then our parent is suddenly another. */
function onNpmGone(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop(), 250);
  watch.unref();
}

function awaitRequest(state) {
  return new Promise((resolve) => {
    const stop = () => {
      if (state.asked) return;
      state.asked = true;
      endRunning();
      resolve();
    };
    signals.forEach((signal) => process.on(signal, stop));
    onNpmGone(stop);
  });
}

/**
 * What was opened is closed in the opposite order, once, whether the work ends, fails or is asked to stop. `state.asked` is
 * true once the person wants to stop, and `stopped` settles then.
 */
export function createClosers() {
  const closers = [];
  const state = { asked: false };
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  return { state, stopped: awaitRequest(state), closeAll, onClose: (close) => closers.push(close) };
}

/** Runs the work with its closers; a failure that came from being asked to stop is no failure but gives `whenStopped`. */
export async function withClosers(work, whenStopped = 0) {
  const closers = createClosers();
  try {
    return await work(closers);
  } catch (error) {
    if (!closers.state.asked) throw error;
    return whenStopped;
  } finally {
    await closers.closeAll();
  }
}
