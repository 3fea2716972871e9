import numpy as np

x = [[1, 2, 3], [4, 5, 6]]
np.asarray(x)
