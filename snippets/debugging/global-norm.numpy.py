import numpy as np

gradients = [np.array([3., 4.]), np.array([12.])]
np.sqrt(sum((g**2).sum() for g in gradients))
