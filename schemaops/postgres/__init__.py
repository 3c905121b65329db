"""PostgreSQL as we use it: finding binaries, ephemeral servers, live sessions.

Only this package knows how a server is found, started and stopped, and how a
connection is opened; the layers above receive connections and URLs.
"""
