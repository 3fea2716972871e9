import itertools

import numpy as np

p = np.array([[0.4, 0.6], [0.4, 0.6]])  # two steps; the blank is the last class
chance = {}
for path in itertools.product(range(2), repeat=2):
    said = tuple(k for k, _ in itertools.groupby(path) if k != 1)
    chance[said] = chance.get(said, 0) + np.prod(p[range(2), path])
np.array(max(chance, key=chance.get))
