import numpy as np

rng = np.random.default_rng(0)
x = np.array([[1., 2.], [3., 4.], [5., 6.], [7., 8.]])
rng.permutation(x)
