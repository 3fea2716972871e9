import torch

torch.manual_seed(10)
torch.multinomial(torch.tensor([0.7, 0.2, 0.1]), 20_000, replacement=True)
