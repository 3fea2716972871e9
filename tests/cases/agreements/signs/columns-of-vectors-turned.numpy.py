import numpy as np

np.array([[-0.6, 0.8], [-0.8, -0.6]])
