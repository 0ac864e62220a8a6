# Not tried: there was no Docker engine where it was written. See docs/it.md.
FROM node:22-bookworm-slim
WORKDIR /app
COPY . .
RUN npm ci --include=dev --no-audit --no-fund \
  && node --input-type=module -e "const { prepareSite } = await import('./scripts/lib/prepare.mjs'); await prepareSite()" \
  && chown -R node:node /app
USER node
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
CMD ["node", "scripts/start.mjs"]
