import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
y = np.array([10, 20, 30])
rows = [slice(start, start + 2) for start in range(0, len(x), 2)]
[(x[r], y[r]) for r in rows]
