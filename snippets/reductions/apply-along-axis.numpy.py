import numpy as np

x = np.array([[3., 1., 2.], [4., 6., 5.]])
span = lambda v: v.max() - v.min()
np.apply_along_axis(span, 1, x)
