import numpy as np

y, p = np.array([[0.0, 1.0, 2.0]]), np.array([[1.0, 2.0, 3.0]])
shift = y.mean(axis=1) - p.mean(axis=1)
both = y.var(axis=1) + p.var(axis=1)
(both - (y - p).var(axis=1)) / (both + shift**2)
