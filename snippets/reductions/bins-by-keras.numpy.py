import numpy as np

x = np.array([0.5, 1., 1.5, 9.])
edges = np.array([0., 1., 2.])
np.digitize(x, edges)
