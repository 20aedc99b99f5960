# Built once, runs as web, worker or both: docker run … npm start | npm run start:web | npm run start:worker
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# The build reads the configuration, never a database or a secret of the installation.
RUN npm run build && rm -rf .next/cache .data && npm prune --omit=dev --no-save --no-audit --no-fund

FROM node:20-slim
# For renditions and metadata of films and sounds; everything else comes from npm.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app ./
USER node
VOLUME /data
EXPOSE 3000
# A first start migrates and installs the starter. A container that runs a worker alone has no port: give it --no-healthcheck.
HEALTHCHECK --interval=10s --timeout=3s --start-period=180s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and gets the signals; npm would stand in between.
CMD ["node", "--conditions=production", "--import", "tsx", "src/cli/start.ts"]
