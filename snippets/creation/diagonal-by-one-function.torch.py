import torch

x = torch.tensor([[1., 2.], [3., 4.]])
torch.diag(x), torch.diag(x[0])
