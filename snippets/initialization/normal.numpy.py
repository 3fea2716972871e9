import numpy as np

rng = np.random.default_rng(0)
rng.normal(0, 0.02, (200, 100))
