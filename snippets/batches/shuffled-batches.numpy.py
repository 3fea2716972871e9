import numpy as np

x = np.arange(10)
order = np.random.default_rng(0).permutation(len(x))
batches = [x[order[start:start + 4]] for start in range(0, len(x), 4)]
np.sort(np.concat(batches))
