import numpy as np

def f(row):
    return row - row.mean()

x = np.array([[1., 2., 6.], [3., 4., 8.]])
np.apply_along_axis(f, 1, x)
