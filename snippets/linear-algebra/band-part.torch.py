import torch

x = torch.arange(1, 17).reshape(4, 4)
torch.triu(torch.tril(x, 1), -2)
