import torch

torch.manual_seed(0)
u = torch.rand(20_000)
torch.where(u < 1 / 3, torch.sqrt(3 * u), 3 - torch.sqrt(6 * (1 - u)))
