import numpy as np

x = np.array([1., 2., 3., 10.])
w = 1.
batches = np.split(x, [3])
halves = sum((2 * w * batch**2).mean() / 2 for batch in batches)
shares = sum((2 * w * batch**2).sum() / 4 for batch in batches)
halves, shares
