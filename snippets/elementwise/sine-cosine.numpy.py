import numpy as np

x = np.array([-2., 0.5, 1., 10.])
np.sin(x) ** 2 + np.cos(x) ** 2, np.ones_like(x)
