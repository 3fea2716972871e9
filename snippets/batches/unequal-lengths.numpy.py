import numpy as np

data = [np.array([1, 2, 3]), np.array([4])]
np.stack(data)
