import numpy as np

x = np.array([3., -4.])
[np.linalg.norm(x, ord=p) for p in (1, 2, 3)]
