import numpy as np

valid = np.array([True, True, False])
causal = np.tri(3, dtype=bool)
causal & valid & valid[:, None]
