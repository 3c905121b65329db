"""Point into SQL text: statements, the objects they define, columns of expressions.

This is the only user of the SQL parser (postgast, which is libpg_query). Nothing
here decides what SQL *means*: PostgreSQL does. All functions are pure.
"""

from schemaops.sqlparse.comments import Comment, comments, identifier
from schemaops.sqlparse.definitions import (
    Definition,
    definitions,
    statement_definitions,
)
from schemaops.sqlparse.expressions import columns_in, rename_columns
from schemaops.sqlparse.moves import Move, move_of
from schemaops.sqlparse.parser import SqlSyntaxError, words
from schemaops.sqlparse.place import Text
from schemaops.sqlparse.statements import Statement, split

__all__ = [
    "Comment",
    "Definition",
    "Move",
    "SqlSyntaxError",
    "Statement",
    "Text",
    "columns_in",
    "comments",
    "definitions",
    "identifier",
    "move_of",
    "rename_columns",
    "split",
    "statement_definitions",
    "words",
]
