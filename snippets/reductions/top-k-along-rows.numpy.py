import numpy as np

x = np.array([[3., 1., 2.], [4., 6., 5.]])
i = np.argsort(-x, axis=1)[:, :2]
np.take_along_axis(x, i, axis=1), i
