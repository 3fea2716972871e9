import numpy as np

list(zip(np.array([1, 2, 3]), np.array([10, 20])))
