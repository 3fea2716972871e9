import torch

torch.manual_seed(0)
x = torch.tensor([10., 20., 40.])
p = torch.tensor([0.2, 0.3, 0.5])
x[torch.multinomial(p, 20_000, replacement=True)]
