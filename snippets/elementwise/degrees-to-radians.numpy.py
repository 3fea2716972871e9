import numpy as np

x = np.array([30., 90., -180.])
np.deg2rad(x)
