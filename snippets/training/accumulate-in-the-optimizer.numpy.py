import numpy as np

g = np.array([1., 3., 5., 7.])
p = 1 - 0.1 * np.cumsum([0., (g[0] + g[1]) / 2, 0., (g[2] + g[3]) / 2])
p.tolist()
