import numpy as np

A = np.array([[1., 1.], [0., 1.]])
angle = np.linspace(0., 2 * np.pi, 49)
circle = np.stack([np.cos(angle), np.sin(angle)])
_, S, Vh = np.linalg.svd(A)
V = Vh.T * np.sign(Vh[:, 0])
circle, A @ circle, V, A @ V, S
