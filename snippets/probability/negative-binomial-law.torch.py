import torch

torch.manual_seed(0)
torch.distributions.NegativeBinomial(5, probs=0.6).sample((20_000,)).long()
