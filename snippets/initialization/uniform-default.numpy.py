import numpy as np

rng = np.random.default_rng(0)
rng.uniform(size=(200, 100))
