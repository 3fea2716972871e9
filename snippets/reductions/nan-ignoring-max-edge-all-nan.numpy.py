import numpy as np

x = np.array([[1., 2.], [float("nan"), float("nan")]])
np.nanmax(x, axis=1)
