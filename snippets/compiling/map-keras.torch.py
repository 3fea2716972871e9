import torch

x = torch.tensor([[1., 2.], [3., 4.]])
torch.stack([row.sum() for row in x]), torch.vmap(torch.sum)(x)
