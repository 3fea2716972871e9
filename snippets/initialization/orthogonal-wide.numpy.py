import numpy as np

rng = np.random.default_rng(0)
q, r = np.linalg.qr(rng.normal(size=(4, 2)))
q = (q * np.sign(np.diag(r))).T
q @ q.T, np.eye(2)
