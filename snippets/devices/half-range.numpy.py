import numpy as np

x = np.array([1e-8, 0.1, 2049.0, 70000.0], dtype=np.float32)
x.astype(np.float16)
