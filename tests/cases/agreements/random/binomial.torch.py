import torch

torch.manual_seed(13)
torch.distributions.Binomial(10, torch.tensor(0.5)).sample((20_000,))
