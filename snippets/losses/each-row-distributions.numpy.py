import numpy as np

y, p = np.array([[0.5, 0.5], [0.9, 0.1]]), np.array([[0.25, 0.75], [0.5, 0.5]])
kl = (y * np.log(y / p)).sum(axis=1)
kl, (p - y * np.log(p)).mean(axis=1)
