# dasnez for production: docker build -t dasnez . (compose.yaml beside this starts it with its PostgreSQL)

FROM node:24-bookworm-slim AS packages
WORKDIR /app
# postinstall generates the database client: it wants the schema, and prisma is therefore a production dependency.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma/schema.prisma prisma/
# The image has its Node already: the one that npm pins for other machines goes again (190 MB).
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/.bin/node \
  && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY prisma prisma
COPY core core
COPY --from=packages /app/core/store/generated core/store/generated
COPY bots bots
COPY web-admin web-admin

# The program may write here and nowhere else. The key lies apart from what it locks.
RUN install -d -o node -g node -m 700 data secrets
USER node
VOLUME ["/app/data", "/app/secrets"]

EXPOSE 3000
# The first start lays the schema, or starts the embedded database: give it a minute.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Not by npm, which would keep the signal to stop for itself.
CMD ["node", "web-admin/run.ts"]
