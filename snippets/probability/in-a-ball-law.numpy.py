import numpy as np

rng = np.random.default_rng(0)
z = rng.standard_normal((20_000, 2))
x = z / np.linalg.norm(z, axis=1, keepdims=True) * np.sqrt(rng.random((20_000, 1)))
np.sum(x**2, axis=1)
