import itertools

import numpy as np

logits = np.array([[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]])
p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
chance = 0.0
for path in itertools.product(range(3), repeat=3):
    if [k for k, _ in itertools.groupby(path) if k] == [1, 2]:
        chance += np.prod(p[range(3), path])
-np.log(chance)
