import numpy as np

{frozenset({1, 2}), frozenset({3})}
