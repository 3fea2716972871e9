import numpy as np

weights = np.stack([np.array([[1.0], [2.0]]), np.array([[2.0], [4.0]])])
np.array([[3.0, 4.0]]) @ weights
