import numpy as np
import torch

torch.manual_seed(0)
rng = np.random.default_rng(0)
torch.randint(1000, (5,)) == torch.tensor(rng.integers(1000, size=5))
