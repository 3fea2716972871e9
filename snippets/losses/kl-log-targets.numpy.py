import numpy as np

log_P, log_Q = np.log([[0.5, 0.5]]), np.log([[0.25, 0.75]])
(np.exp(log_P) * (log_P - log_Q)).sum(axis=1)
