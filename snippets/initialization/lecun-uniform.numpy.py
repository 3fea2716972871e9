import numpy as np

rng = np.random.default_rng(0)
bound = (3 / 300) ** 0.5
rng.uniform(-bound, bound, (300, 100))
