import numpy as np

pairs = np.array([[1., 2.], [3., -4.]])
z = pairs[:, 0] + 1j * pairs[:, 1]
z, np.stack((z.real, z.imag), axis=-1)
