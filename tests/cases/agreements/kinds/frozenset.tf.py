frozenset({3, 10})
