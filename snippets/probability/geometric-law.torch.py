import torch

torch.manual_seed(0)
torch.distributions.Geometric(0.2).sample((20_000,)).long() + 1
