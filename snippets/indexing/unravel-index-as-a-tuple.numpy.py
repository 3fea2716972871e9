import numpy as np

o = np.array([2, 3, 5])
np.unravel_index(o, (2, 3))
