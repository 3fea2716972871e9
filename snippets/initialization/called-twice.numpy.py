import numpy as np

rng = np.random.default_rng(0)
first, second = rng.uniform(-1, 1, (3, 2)), rng.uniform(-1, 1, (3, 2))
(first == second).all()
