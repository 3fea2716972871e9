import numpy as np
import torch

data = np.random.default_rng(0).standard_normal(1_000, dtype=np.float32)
log_density = torch.distributions.Normal(0., 1.).log_prob(torch.tensor(data))
log_density.exp().prod(), log_density.sum()
