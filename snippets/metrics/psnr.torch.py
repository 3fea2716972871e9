import torch

a, b = torch.tensor([[0.0, 0.5], [1.0, 1.0]]), torch.tensor([[0.0, 0.5], [1.0, 0.8]])
error = ((a - b) ** 2).mean()
10 * torch.log10(1.0**2 / error)
