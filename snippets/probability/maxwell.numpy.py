import numpy as np

rng = np.random.default_rng(0)
np.linalg.norm(rng.standard_normal((4, 3)), axis=1)
