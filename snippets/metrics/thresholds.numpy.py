import numpy as np

y = np.array([0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
p = np.array([0.1, 0.6, 0.4, 0.3, 0.8, 0.9])
said = p > np.array([0.05, 0.35, 0.7])[:, None]
(said * y).sum(axis=1) / said.sum(axis=1)
