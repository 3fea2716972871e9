import torch

torch.manual_seed(41)
torch.distributions.StudentT(5.).sample((20_000,)) * 0.6 ** 0.5
