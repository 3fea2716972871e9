import numpy as np

x, rng = np.arange(10.), np.random.default_rng(0)
steps, total = 0, 0.
for epoch in range(2):
    order = rng.permutation(len(x))
    for start in range(0, len(x), 4):
        steps, total = steps + 1, total + x[order[start:start + 4]].sum()
steps, total
