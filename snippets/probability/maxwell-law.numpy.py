import numpy as np

rng = np.random.default_rng(0)
np.linalg.norm(rng.standard_normal((20_000, 3)), axis=1)
