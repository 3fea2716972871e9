import numpy as np

samples = [np.array([1., 2., 6.]), np.array([1., 2., 4., 9.])]
left = [x.var(ddof=1) for x in samples]
right = [len(x) / (len(x) - 1) * x.var() for x in samples]
left, right
