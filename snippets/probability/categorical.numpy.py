import numpy as np

rng = np.random.default_rng(0)
p = np.array([0.2, 0.3, 0.5])
rng.choice(3, 4, p=p)
