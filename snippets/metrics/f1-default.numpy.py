import numpy as np

y = np.eye(3)[[0, 1, 2, 2]]
said = np.eye(3)[[0, 1, 1, 2]]
(2 * (y * said).sum(axis=0) / (y + said).sum(axis=0)).mean()
