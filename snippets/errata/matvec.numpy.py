import numpy as np

a = np.array([[1., 2., 3.], [4., 5., 6.]])
x = np.array([1., 2., 3.])
hasattr(np, "matvec"), np.matvec(a, x)
