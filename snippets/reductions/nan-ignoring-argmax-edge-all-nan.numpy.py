import numpy as np

x = np.array([[1., 2.], [float("nan"), float("nan")]])
np.nanargmax(x, axis=1)
