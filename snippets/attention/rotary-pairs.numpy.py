import numpy as np

x = np.array([[1., 2., 3., 4.], [1., 2., 3., 4.]])
angles = np.arange(2.)[:, None] * 10_000 ** (-np.arange(0., 4, 2) / 4)
turned = (x[:, ::2] + 1j * x[:, 1::2]) * np.exp(1j * angles)
np.stack([turned.real, turned.imag], axis=-1).reshape(2, 4)
