import torch

x = torch.arange(10.).reshape(2, 5)
torch.tensor_split(x, (1, 4), dim=1)
