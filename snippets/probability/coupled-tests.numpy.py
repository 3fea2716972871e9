import numpy as np

prior = np.array([0.9985, 0.0015])
one = np.array([0.1, 0.99])
two_coupled = np.array([0.02, 0.99**2])
two_independent = np.array([0.1**2, 0.99**2])
joint = prior * np.stack([one, two_coupled, two_independent])
joint[:, 1] / np.sum(joint, axis=1)
