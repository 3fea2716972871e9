import numpy as np

rng = np.random.default_rng(0)
z = rng.standard_normal((4, 2))
z / np.linalg.norm(z, axis=1, keepdims=True) * np.sqrt(rng.random((4, 1)))
