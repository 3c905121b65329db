"""the ledger

expand  expand-1  no lock
expand  expand-2  no lock
expand  expand-3  no lock
expand  expand-4  no lock
expand  expand-5  ACCESS EXCLUSIVE on ledger.event
expand  expand-6  ACCESS EXCLUSIVE on ledger.revision
expand  expand-7  ACCESS EXCLUSIVE on ledger.step
expand  expand-8  SHARE ROW EXCLUSIVE on ledger.step
expand  expand-9  ACCESS EXCLUSIVE on ledger.step
"""

from schemaops.revisions.api import run, step, undo

revision = "b880c801dc67"
down_revision = None
branch_labels = "expand"
depends_on = None

FROM = "c8729b59a950a965dacecc3d37fe646cb40c2688a3bcb12185860835a8b777a0"
TO = "cad563b7d21e368e64cd746319e54c035e8dd863c8a8d61ac55f4d0d5b86e537"
PLAN = "f4ae048cb168f0b0207642dab5c556792e3908361e419258895a15441b599032"

STEPS = [
    step(
        "expand-1",
        phase="expand",
        reason="schema ledger is new",
        sql="""
        CREATE SCHEMA "ledger";
        COMMENT ON SCHEMA "ledger" IS 'schemaops ledger, version 1'
        """,
        statement_timeout_ms=0,
        undo="""
        DROP SCHEMA "ledger"
        """,
        change="ledger",
        objects=[("schema", "ledger")],
    ),
    step(
        "expand-2",
        phase="expand",
        reason="table ledger.event is new",
        sql="""
        CREATE TABLE "ledger"."event" (
            "id" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "ledger"."event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1) NOT NULL,
            "at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
            "revision" text NOT NULL,
            "step_id" text NOT NULL,
            "phase" text NOT NULL,
            "plan_digest" text NOT NULL,
            "state" text NOT NULL,
            "attempt" integer NOT NULL,
            "sql" text NOT NULL,
            "backend_pid" integer NOT NULL,
            "xid" xid8 NOT NULL,
            "by_role" name DEFAULT CURRENT_USER NOT NULL,
            "error" text
        );
        COMMENT ON TABLE "ledger"."event" IS 'All that ever happened to a step; rows are only added'
        """,
        statement_timeout_ms=0,
        undo="""
        DROP TABLE "ledger"."event"
        """,
        change="ledger.event",
        objects=[("table", "ledger", "event")],
    ),
    step(
        "expand-3",
        phase="expand",
        reason="table ledger.revision is new",
        sql="""
        CREATE TABLE "ledger"."revision" (
            "revision" text NOT NULL,
            "plan_digest" text NOT NULL,
            "from_fingerprint" text,
            "to_fingerprint" text,
            "totals" jsonb NOT NULL,
            "first_run_at" timestamp with time zone DEFAULT now() NOT NULL,
            "last_run_at" timestamp with time zone DEFAULT now() NOT NULL
        );
        COMMENT ON TABLE "ledger"."revision" IS 'Revisions that were run here, and the fingerprints that they lead from and to';
        COMMENT ON COLUMN "ledger"."revision"."plan_digest" IS 'SHA-256 of the steps; a step in effect binds the revision to it';
        COMMENT ON COLUMN "ledger"."revision"."totals" IS 'Number of steps by phase'
        """,
        statement_timeout_ms=0,
        undo="""
        DROP TABLE "ledger"."revision"
        """,
        change="ledger.revision",
        objects=[("table", "ledger", "revision")],
    ),
    step(
        "expand-4",
        phase="expand",
        reason="table ledger.step is new",
        sql="""
        CREATE TABLE "ledger"."step" (
            "revision" text NOT NULL,
            "step_id" text NOT NULL,
            "phase" text NOT NULL,
            "plan_digest" text NOT NULL,
            "state" text NOT NULL,
            "attempt" integer NOT NULL,
            "started_at" timestamp with time zone,
            "done_at" timestamp with time zone,
            "sql" text NOT NULL,
            "undo_sql" text,
            "backend_pid" integer NOT NULL,
            "xid" xid8 NOT NULL,
            "progress" jsonb,
            "error" text
        );
        COMMENT ON TABLE "ledger"."step" IS 'What is true now of each step that was ever begun';
        COMMENT ON COLUMN "ledger"."step"."progress" IS 'How far a backfill has walked'
        """,
        statement_timeout_ms=0,
        undo="""
        DROP TABLE "ledger"."step"
        """,
        change="ledger.step",
        objects=[("table", "ledger", "step")],
    ),
    step(
        "expand-5",
        phase="expand",
        reason="constraint ledger.event.event_pkey is new",
        sql="""
        ALTER TABLE "ledger"."event" ADD CONSTRAINT "event_pkey" PRIMARY KEY (id)
        """,
        locks=[("ledger.event", "ACCESS EXCLUSIVE")],
        statement_timeout_ms=0,
        undo="""
        ALTER TABLE "ledger"."event" DROP CONSTRAINT "event_pkey"
        """,
        change="ledger.event.event_pkey",
        objects=[("constraint", "ledger", "event", "event_pkey")],
    ),
    step(
        "expand-6",
        phase="expand",
        reason="constraint ledger.revision.revision_pkey is new",
        sql="""
        ALTER TABLE "ledger"."revision" ADD CONSTRAINT "revision_pkey" PRIMARY KEY (revision)
        """,
        locks=[("ledger.revision", "ACCESS EXCLUSIVE")],
        statement_timeout_ms=0,
        undo="""
        ALTER TABLE "ledger"."revision" DROP CONSTRAINT "revision_pkey"
        """,
        change="ledger.revision.revision_pkey",
        objects=[("constraint", "ledger", "revision", "revision_pkey")],
    ),
    step(
        "expand-7",
        phase="expand",
        reason="constraint ledger.step.step_pkey is new",
        sql="""
        ALTER TABLE "ledger"."step" ADD CONSTRAINT "step_pkey" PRIMARY KEY (revision, step_id)
        """,
        locks=[("ledger.step", "ACCESS EXCLUSIVE")],
        statement_timeout_ms=0,
        undo="""
        ALTER TABLE "ledger"."step" DROP CONSTRAINT "step_pkey"
        """,
        change="ledger.step.step_pkey",
        objects=[("constraint", "ledger", "step", "step_pkey")],
    ),
    step(
        "expand-8",
        phase="expand",
        reason="constraint ledger.step.step_revision_fkey is new",
        sql="""
        ALTER TABLE "ledger"."step" ADD CONSTRAINT "step_revision_fkey" FOREIGN KEY (revision) REFERENCES ledger.revision(revision)
        """,
        locks=[
            ("ledger.step", "SHARE ROW EXCLUSIVE"),
            ("ledger.revision", "SHARE ROW EXCLUSIVE"),
        ],
        statement_timeout_ms=0,
        undo="""
        ALTER TABLE "ledger"."step" DROP CONSTRAINT "step_revision_fkey"
        """,
        change="ledger.step.step_revision_fkey",
        objects=[("constraint", "ledger", "step", "step_revision_fkey")],
    ),
    step(
        "expand-9",
        phase="expand",
        reason="constraint ledger.step.step_state_check is new",
        sql="""
        ALTER TABLE "ledger"."step" ADD CONSTRAINT "step_state_check" CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'undoing'::text, 'undone'::text, 'failed'::text])))
        """,
        locks=[("ledger.step", "ACCESS EXCLUSIVE")],
        statement_timeout_ms=0,
        undo="""
        ALTER TABLE "ledger"."step" DROP CONSTRAINT "step_state_check"
        """,
        change="ledger.step.step_state_check",
        objects=[("constraint", "ledger", "step", "step_state_check")],
    ),
]


def upgrade() -> None:
    run(STEPS)


def downgrade() -> None:
    undo(STEPS)
