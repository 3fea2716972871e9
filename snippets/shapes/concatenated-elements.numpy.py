import numpy as np

a = np.array([2., 3., 5.])
b = np.array([7., 11.])
c = np.concatenate((a, b))
[float(v) for v in c], [float(a[i] if i < 3 else b[i - 3]) for i in range(5)]
