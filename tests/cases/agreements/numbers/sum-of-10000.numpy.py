import numpy as np

np.sum(np.cos(np.arange(10_000.) / 10))
