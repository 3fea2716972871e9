import numpy as np

rng = np.random.default_rng(0)
rng.normal(0, (2 / 200) ** 0.5, (200, 100))
