import numpy as np

rng = np.random.default_rng(0)
q, r = np.linalg.qr(rng.normal(size=(4, 2)))
q *= np.sign(np.diag(r))
q.T @ q, np.eye(2)
