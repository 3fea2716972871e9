import torch

torch.manual_seed(0)
p = torch.tensor([0.2, 0.3, 0.5])
torch.distributions.Categorical(p).sample((20_000,))
