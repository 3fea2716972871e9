import numpy as np

rng = np.random.default_rng(0)
rng.uniform(-0.1, 0.1, (200, 100))
