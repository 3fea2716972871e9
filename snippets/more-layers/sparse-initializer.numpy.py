import numpy as np

rng = np.random.default_rng(0)
w = 0.01 * rng.standard_normal((4, 3))
w[rng.random((4, 3)).argsort(axis=0) < 2] = 0
(w == 0).sum(axis=0)
