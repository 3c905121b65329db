"""A large table with its neighbours, and the changes that are applied to it."""

from __future__ import annotations

from dataclasses import dataclass

BEFORE = """
CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
    id serial PRIMARY KEY,
    customer_id integer NOT NULL,
    code text NOT NULL,
    amount integer,
    state text DEFAULT 'new',
    placed timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE lines (
    id bigserial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES orders (id),
    price integer NOT NULL
);
CREATE INDEX lines_order ON lines (order_id);
"""
ROWS = """
INSERT INTO customers SELECT n, 'name ' || n FROM generate_series(1, {rows} / 10) AS n;
INSERT INTO orders (customer_id, code, amount)
SELECT 1 + n % ({rows} / 10), 'code ' || n, n FROM generate_series(1, {rows}) AS n;
INSERT INTO lines (order_id, price)
SELECT n * 2, n FROM generate_series(1, {rows} / 2) AS n;
"""
LINES = (
    "SELECT o.code, sum(l.price) FROM orders o JOIN lines l ON l.order_id = o.id"
    " WHERE o.id = %(id)s GROUP BY o.code",
    "INSERT INTO lines (order_id, price) VALUES (%(id)s, 1)",
    "UPDATE lines SET price = price + 1 WHERE order_id = %(id)s",
)
ORDERS = (
    "SELECT id, code, amount FROM orders WHERE id = %(id)s",
    "UPDATE orders SET amount = amount + 1 WHERE id = %(id)s",
    "INSERT INTO orders (customer_id, code, amount)"
    " VALUES (1, 'new ' || gen_random_uuid(), 1)",
)
STATED = (
    "SELECT id, state FROM orders WHERE id = %(id)s",
    "UPDATE orders SET state = 'paid' WHERE id = %(id)s",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A change: the design after it, and the statement that one would write by hand.

    old, new: what the two versions of the application run.
    """

    what: str
    after: str
    plain: str
    old: tuple[str, ...] = (*LINES, *ORDERS)
    new: tuple[str, ...] = (*LINES, *ORDERS)


def _changed(old: str, new: str, of: str = BEFORE) -> str:
    assert of.count(old) == 1, old
    return of.replace(old, new)


CASES = (
    Case(
        "key and its reference from integer to bigint",
        _changed(
            "order_id integer",
            "order_id bigint",
            _changed("id serial", "id bigserial"),
        ),
        "ALTER TABLE orders ALTER id TYPE bigint;"
        " ALTER TABLE lines ALTER order_id TYPE bigint",
    ),
    Case(
        "foreign key added",
        _changed(
            "customer_id integer NOT NULL",
            "customer_id integer NOT NULL REFERENCES customers (id)",
        ),
        "ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers (id)",
    ),
    Case(
        "NOT NULL set",
        _changed("amount integer", "amount integer NOT NULL"),
        "ALTER TABLE orders ALTER amount SET NOT NULL",
    ),
    Case(
        "CHECK added",
        _changed("amount integer", "amount integer CHECK (amount >= 0)"),
        "ALTER TABLE orders ADD CHECK (amount >= 0)",
    ),
    Case(
        "UNIQUE added",
        _changed("code text NOT NULL", "code text NOT NULL UNIQUE"),
        "ALTER TABLE orders ADD UNIQUE (code)",
    ),
    Case(
        "column renamed",
        _changed(
            "amount integer", "-- schemaops: renamed from amount\n    total integer"
        ),
        "ALTER TABLE orders RENAME amount TO total",
        new=(*LINES, *(statement.replace("amount", "total") for statement in ORDERS)),
    ),
    Case(
        "column dropped",
        _changed("    state text DEFAULT 'new',\n", ""),
        "ALTER TABLE orders DROP state",
        old=(*LINES, *ORDERS, *STATED),
    ),
)
