import numpy as np

np.fromiter((1 / x for x in (1, 2, 0)), float)
