import numpy as np

y = np.array([0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0])
p = np.array([0.1, 0.6, 0.4, 0.2, 0.8, 0.9, 0.7, 0.3, 0.8, 0.6])
said = (p > 0.5).astype(float)
(y * said).sum(), ((1 - y) * said).sum(), (y * (1 - said)).sum(), ((1 - y) * (1 - said)).sum()
