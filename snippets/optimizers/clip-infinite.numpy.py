import numpy as np

gradients = [np.array([np.inf, 1.0]), np.array([4.0])]
norm = np.sqrt(sum((g**2).sum() for g in gradients))
[g * min(1.0, 1.0 / norm) for g in gradients]
