import numpy as np

batches = np.array([1., 2., 3.]), np.array([10.])

np.mean([batch.mean() for batch in batches]), np.concatenate(batches).mean()
