import fastify from 'fastify';

/** The least that a server on the same framework does: what the product adds is measured against it. */
const server = fastify();
server.get('/hello', async () => ({ status: 'alive' }));
process.send!(await server.listen({ port: 0, host: '127.0.0.1' }));
process.on('disconnect', () => process.exit());
