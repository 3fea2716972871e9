import numpy as np

a = (2, 1, 3)
b = (4, 1)
np.broadcast_shapes(a, b)
