import torch

torch.manual_seed(0)
p = torch.tensor([0.2, 0.3, 0.5])
torch.multinomial(p, 20_000, replacement=True)
