import numpy as np

x = np.array([[[1., 2., 4.], [0., 3., -1.]], [[5., 1., 0.], [2., 2., 7.]]])
np.fft.fftn(x)
