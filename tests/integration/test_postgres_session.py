"""Sessions on live databases: what they set, and what their errors never show."""

from __future__ import annotations

import string

import psycopg
import pytest

from schemaops.errors import SchemaopsError, ServerError, UsageError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.postgres.session import connect_url, redact, url_parameters

HEAD, TAIL = "qqzz", "wwvv"
UNREACHABLE = "127.0.0.1:1/shop"


def test_session_is_prepared(server: EphemeralServer) -> None:
    """Name, encoding and settings are in force from the first statement on."""
    settings = {"search_path": 'pg_catalog, "a b"', "lock_timeout": "1s", "my.x": "\\"}
    with connect_url(server.url("load_to", DESIGN_ROLE), settings=settings) as session:
        names = [*settings, "application_name", "client_encoding"]
        shown = {
            name: session.execute("SELECT current_setting(%s)", [name]).fetchone()
            for name in names
        }
        assert session.autocommit
    assert shown == {
        **{name: (text,) for name, text in settings.items()},
        "application_name": ("schemaops",),
        "client_encoding": ("UTF8",),
    }


def test_options_of_the_url_are_kept(server: EphemeralServer) -> None:
    """Settings are added to those that the URL asks for, and win over them."""
    url = server.url() + "&options=-c%20work_mem%3D8MB%20-c%20lock_timeout%3D9s"
    with connect_url(url, settings={"lock_timeout": "1s"}) as session:
        row = session.execute(
            "SELECT current_setting('work_mem'), current_setting('lock_timeout')"
        ).fetchone()
    assert row == ("8MB", "1s")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://", {}),
        (
            "postgres://u%40x:p%2Fw@h:5/d?sslmode=require",
            {
                "user": "u@x",
                "password": "p/w",
                "host": "h",
                "port": "5",
                "dbname": "d",
                "sslmode": "require",
            },
        ),
        ("postgresql://h1:1,h2:2/d", {"host": "h1,h2", "port": "1,2", "dbname": "d"}),
        ("postgresql://[::1]:5/d", {"host": "::1", "port": "5", "dbname": "d"}),
        ("postgresql://%2Ftmp/d", {"host": "/tmp", "dbname": "d"}),
    ],
)
def test_url_is_read_as_libpq_reads_it(url: str, expected: dict[str, str]) -> None:
    """Our reading of a URL is libpq's own."""
    assert url_parameters(url) == expected
    assert psycopg.conninfo.conninfo_to_dict(url) == expected


@pytest.mark.parametrize("character", [*string.punctuation, " ", "\t", "\n", "\0", "é"])
@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:{}@" + UNREACHABLE,
        "postgresql://{}@" + UNREACHABLE,
        "postgresql://u:123/{}@" + UNREACHABLE,
        "postgresql://u:123/{}@127.0.0.1:1",
        "postgresql://u@127.0.0.1:1?password=x&application_name=y@{}",
        "postgresql://u@" + UNREACHABLE + "?password={}",
        "postgresql://u@" + UNREACHABLE + "?password={}=x",
        "postgresql:/u:{}@" + UNREACHABLE,
        "mysql://u:{}@" + UNREACHABLE,
    ],
)
def test_no_error_shows_a_secret(url: str, character: str) -> None:
    """Whatever is wrong with a URL, no part of its password is printed."""
    if url.startswith("postgresql://{}"):
        url = url.format("u:{}")
    with pytest.raises(SchemaopsError) as caught:
        connect_url(url.format(HEAD + character + TAIL), settings={})
    shown = f"{caught.value} {caught.value!r} {caught.value.hint} {caught.value.where}"
    assert HEAD not in shown
    assert TAIL not in shown


@pytest.mark.parametrize(
    "url",
    [
        "",
        "host=h dbname=d",
        "postgresql:h/d",
        "postgresql://u:a@b@h/d",
        "postgresql://u:1/a@h",
        "postgresql://u:a:b@h/d",
        "postgresql://u:%zz@h/d",
        "postgresql://u:%00@h/d",
        "postgresql://h:x/d",
        "postgresql://h/d e",
        "postgresql://h/d#e",
        "postgresql://h/d?sslmode",
        "postgresql://[h/d",
    ],
)
def test_malformed_url_is_refused_unseen(url: str) -> None:
    """A URL that could be read in two ways is refused before the driver sees it."""
    with pytest.raises(UsageError, match=r"malformed(.|\n)*percent-encode"):
        connect_url(url, settings={})


def test_server_answer_is_redacted(server: EphemeralServer) -> None:
    """The server's own answer is shown, without the password that the URL holds."""
    url = server.url("no_such_database") + "&password=no_such"
    with pytest.raises(ServerError, match=r'database "\*\*\*_database" does not exist'):
        connect_url(url, settings={})


def test_redacts_both_spellings() -> None:
    """A password is removed as it is written and as it is meant."""
    url = "postgresql://u:a%40b@h/d"
    assert redact(f"{url} a@b", url) == "postgresql://u:***@h/d ***"


def test_unknown_parameter_is_named() -> None:
    """A misspelled parameter is named as long as no secret is near."""
    with pytest.raises(UsageError, match="sslmod"):
        connect_url("postgresql://h/d?sslmod=require", settings={})


def test_setting_names_are_checked(server: EphemeralServer) -> None:
    """A setting's name cannot smuggle a second option in."""
    with pytest.raises(UsageError, match="not the name of a server setting"):
        connect_url(server.url(), settings={"a=b -c c": "d"})
