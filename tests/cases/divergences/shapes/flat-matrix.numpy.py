import numpy as np

np.append(np.array([[1., 2.]]), np.array([[3., 4.]]))
