"""Trivium: runs the snippets of an example in every framework, compares them and records what
each gave."""
