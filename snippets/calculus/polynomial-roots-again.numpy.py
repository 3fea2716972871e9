import numpy as np

roots = np.array([1., 2., -3.])
np.sort(np.roots(np.poly(roots)).real), np.sort(roots)
