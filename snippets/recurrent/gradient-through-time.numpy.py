import numpy as np

u = np.array([[0.5, -1.0], [1.0, 0.25]])


def steps(h):
    for _ in range(3):
        h = np.tanh(h @ u)
    return h


h = np.array([1.0, -0.5])
product = np.eye(2)
jacobian = np.array([steps(h + 1e-20j * e).imag / 1e-20 for e in np.eye(2)]).T
for _ in range(3):
    h = np.tanh(h @ u)
    product = np.diag(1 - h**2) @ u.T @ product
jacobian, product
