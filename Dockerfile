FROM node:24-bookworm-slim AS build
WORKDIR /house
ENV NX_DAEMON=false NX_TUI=false NX_NO_CLOUD=true
COPY . .
RUN npm ci --no-audit --no-fund \
  && npx nx run-many -t build \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf .nx apps/*/src libs/*/src apps/e2e apps/bench tools docs

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ORTAQ_DATA_DIR=/files
RUN mkdir /files && chown node:node /files
COPY --from=build /house /house
WORKDIR /house
USER node
VOLUME /files
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
