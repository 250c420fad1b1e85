"""``python -m tests.golden``: write down what the rules find now."""

from tests.golden import rewrite

rewrite()
