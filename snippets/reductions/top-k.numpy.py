import numpy as np

x = np.array([3., 1., 4., 1.5, 5.])
i = np.argpartition(-x, 2)[:2]
i = i[np.argsort(-x[i])]
x[i], i
