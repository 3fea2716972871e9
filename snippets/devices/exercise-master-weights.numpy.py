import numpy as np

master = np.ones((), np.float32)
for _ in range(100):
    master = master - np.float32(1e-4)
master.astype(np.float16)
