import numpy as np

np.linalg.det(np.zeros((0, 0)))
