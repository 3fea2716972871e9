import numpy as np

rng = np.random.default_rng(0)
left, right = rng.spawn(2)
left.standard_normal(3), right.standard_normal(3)
