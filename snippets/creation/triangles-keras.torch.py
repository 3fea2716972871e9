import torch

x = torch.arange(9.).reshape(3, 3)
torch.tril(x, -1), torch.triu(x, 1)
