"""Fixtures are modules, one per concern; this is only their list."""

pytest_plugins = [
    "tests.fixtures.servers",
    "tests.fixtures.projects",
    "tests.fixtures.plan_cases",
    "tests.fixtures.found",
    "tests.fixtures.rehearsals",
    "tests.fixtures.revisions",
    "tests.fixtures.shadows",
]
