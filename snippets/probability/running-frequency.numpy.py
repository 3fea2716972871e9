import numpy as np

heads = np.random.default_rng(0).integers(0, 2, (3, 10_000)).astype(np.float32)
shown = np.geomspace(1, 10_000, 49).round().astype(int) - 1
n = np.arange(1, 10_001, dtype=np.float32)
frequency = heads.cumsum(axis=1) / n
n[shown], frequency[:, shown], 0.5 / np.sqrt(n[shown])
