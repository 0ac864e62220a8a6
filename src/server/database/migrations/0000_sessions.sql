CREATE TABLE "stories" (
  "hash" text PRIMARY KEY,
  "scenario" text NOT NULL,
  "story" bytea NOT NULL,
  "graph" bytea NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rules" (
  "hash" text PRIMARY KEY,
  "data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
  "code" text PRIMARY KEY,
  "seq" integer NOT NULL,
  "host" bytea NOT NULL,
  "screen" bytea NOT NULL,
  "story" text NOT NULL REFERENCES "stories" ("hash"),
  "rules" text NOT NULL REFERENCES "rules" ("hash"),
  "idem" text,
  "body" text NOT NULL,
  "made" bigint NOT NULL,
  "expires" bigint NOT NULL,
  "found" bigint
);
--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_idem" ON "sessions" ("host", "idem");
--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" ("expires");
--> statement-breakpoint
CREATE TABLE "entries" (
  "code" text NOT NULL REFERENCES "sessions" ("code") ON DELETE CASCADE,
  "seq" integer NOT NULL,
  "time" bigint NOT NULL,
  "by" integer NOT NULL,
  "event" jsonb NOT NULL,
  "idem" text,
  "body" text,
  "key" bytea,
  PRIMARY KEY ("code", "seq")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "entries_idem" ON "entries" ("code", "by", "idem");
--> statement-breakpoint
CREATE UNIQUE INDEX "entries_key" ON "entries" ("code", "key");
--> statement-breakpoint
CREATE UNIQUE INDEX "entries_turn" ON "entries" ("code", "by", ("event" ->> 'at')) WHERE "event" ->> 'type' IN ('choose', 'take');
