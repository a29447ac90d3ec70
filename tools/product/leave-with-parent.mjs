/** Loaded into the server: when the session that started it is gone, even by kill -9, the server drains and leaves too. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
