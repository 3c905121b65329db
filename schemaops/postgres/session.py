"""Connections to live databases, whose errors can never show a secret.

The URL is parsed here, strictly, before libpq sees any of it: libpq quotes what it
does not understand, and a password with a raw `@` or `/` is then shown in part as a
host or a port. What the driver says later is printed with the password removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, unquote, urlsplit

import psycopg
from psycopg.rows import TupleRow

from schemaops.errors import ServerError, UsageError

SECRET_PARAMETERS = frozenset({"password", "sslpassword", "oauth_client_secret"})
MASK = "***"
SESSION: Mapping[str, str] = {
    "application_name": "schemaops",
    "connect_timeout": "10",
    # A deploy must notice that the server is gone, not wait for TCP's two hours.
    "keepalives": "1",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
}
_SETTING = re.compile(r"[A-Za-z_][A-Za-z0-9_$]*(\.[A-Za-z_][A-Za-z0-9_$]*)*")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})|%00")
_HOST = re.compile(r"(?P<host>\[[^\]@]*\]|[^:\[\]]*)(?::(?P<port>[0-9]*))?")


def connect_url(
    url: str, *, settings: Mapping[str, str], autocommit: bool = True
) -> psycopg.Connection[TupleRow]:
    """Connect to a live database with server settings made at the start."""
    parameters = {**SESSION, **url_parameters(url)}
    parameters["client_encoding"] = "UTF8"
    parameters["options"] = _options(parameters.get("options", ""), settings)
    try:
        return psycopg.connect(
            **parameters,  # type: ignore[arg-type] # all are libpq's, all are text
            autocommit=autocommit,
            prepare_threshold=None,  # poolers and changing tables break prepared plans
        )
    except psycopg.Error as error:
        said = redact(str(error).strip(), url)
    raise ServerError(
        f"cannot connect to the database: {said}",
        where=redact(url, url),
        hint="check that the server runs and that host, port, user and password of "
        "the URL are right",
    )


def url_parameters(url: str) -> dict[str, str]:
    """libpq's parameters of a postgresql:// URL; UsageError when it is malformed."""
    parsed = _parse(url)
    if parsed is None:
        raise UsageError(
            "the database URL is malformed (it is not shown: it may hold a password)",
            hint="write postgresql://USER:PASSWORD@HOST:PORT/DATABASE and "
            "percent-encode special characters, such as %40 for @ and %2F for /",
        )
    known = {option.keyword.decode() for option in psycopg.pq.Conninfo.get_defaults()}
    unknown = sorted(parsed.keys() - known)
    if unknown:
        # Not named where a secret is near: a raw & in a password makes a "parameter".
        named = "" if SECRET_PARAMETERS & parsed.keys() else f": {', '.join(unknown)}"
        raise UsageError(
            f"the database URL has a parameter that libpq does not know{named}",
            hint="the parameters after ? are libpq's connection keywords",
        )
    return parsed


def redact(text: str, url: str) -> str:
    """`text` without the password of `url`, however it is written there."""
    for secret in sorted(set(_secrets(url)), key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


def _parse(url: str) -> dict[str, str] | None:
    if re.search(r"[\s\x00-\x1f\x7f]", url) or _BAD_ESCAPE.search(url):
        return None
    try:
        parts = urlsplit(url, allow_fragments=False)
    except ValueError:
        return None
    rest = parts.path + parts.query
    userinfo, at, places = parts.netloc.rpartition("@")
    if (
        parts.scheme not in {"postgresql", "postgres"}
        or not url.startswith(f"{parts.scheme}://")
        or "#" in url
        or "@" in userinfo + rest  # an unescaped @: which part is the password?
        or "/" in parts.path[1:]
        or (at and userinfo.count(":") > 1)
    ):
        return None
    hosts = _hosts(places)
    return (
        None if hosts is None else _collected(hosts, userinfo, parts.path, parts.query)
    )


def _collected(
    hosts: dict[str, str], userinfo: str, path: str, query: str
) -> dict[str, str] | None:
    user, _, password = userinfo.partition(":")
    own = {"user": user, "password": password, "dbname": path[1:]}
    parsed = hosts | {key: unquote(value) for key, value in own.items() if value}
    try:
        pairs = parse_qsl(
            query.replace("+", "%2B"),  # a plus is a plus to libpq
            keep_blank_values=True,
            strict_parsing=bool(query),
        )
    except ValueError:
        return None
    return parsed | dict(pairs)


def _hosts(places: str) -> dict[str, str] | None:
    """host and port of `a:1,b:2`, as libpq wants them: two lists."""
    if not places:
        return {}
    matches = [_HOST.fullmatch(place) for place in places.split(",")]
    found = [match for match in matches if match]
    if len(found) != len(matches):
        return None
    names = [unquote(match["host"].strip("[]")) for match in found]
    ports = [match["port"] or "" for match in found]
    parsed = {"host": ",".join(names)}
    return parsed | ({"port": ",".join(ports)} if any(ports) else {})


def _options(given: str, settings: Mapping[str, str]) -> str:
    parts = [given] if given else []
    for name, value in settings.items():
        if not _SETTING.fullmatch(name):
            raise UsageError(f"{name!r} is not the name of a server setting")
        escaped = re.sub(r"([\\\s])", r"\\\1", value)
        parts.append(f"-c {name}={escaped}")
    return " ".join(parts)


def _secrets(url: str) -> Iterator[str]:
    """Whatever may be a password in `url`, malformed or not, raw and decoded."""
    candidates = re.findall(r"://[^:@/?#]*:(.*)@", url, re.DOTALL)
    names = "|".join(SECRET_PARAMETERS)
    candidates += re.findall(rf"[?&](?:{names})=([^&]*)", url, re.DOTALL)
    for raw in candidates:
        yield from filter(None, (raw, unquote(raw)))
