import numpy as np

rng = np.random.default_rng(0)
rng.normal(size=(200, 100))
