import torch

torch.manual_seed(19)
torch.distributions.Geometric(0.25).sample((20_000,)).int() + 1
