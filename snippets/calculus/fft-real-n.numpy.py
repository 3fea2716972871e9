import numpy as np

x = np.array([[1., 2., 4., 7.], [0., 3., -1., 5.]])
np.fft.rfftn(x)
