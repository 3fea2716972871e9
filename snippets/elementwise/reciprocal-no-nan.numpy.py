import numpy as np

x = np.array([2., 0., -4.])
np.divide(1., x, out=np.zeros_like(x), where=x != 0)
