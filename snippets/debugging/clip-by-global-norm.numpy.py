import numpy as np

gradients = [np.array([3., 4.]), np.array([12.])]
norm = np.sqrt(sum((g**2).sum() for g in gradients))
[g * min(1, 6.5 / norm) for g in gradients]
