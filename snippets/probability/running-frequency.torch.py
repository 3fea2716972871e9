import numpy as np
import torch

heads = torch.tensor(np.random.default_rng(0).integers(0, 2, (3, 10_000)), dtype=torch.float32)
shown = np.geomspace(1, 10_000, 49).round().astype(int) - 1
n = torch.arange(1., 10_001.)
frequency = heads.cumsum(dim=1) / n
n[shown], frequency[:, shown], 0.5 / torch.sqrt(n[shown])
