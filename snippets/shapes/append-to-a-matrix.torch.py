import torch

x = torch.tensor([[1., 2.], [3., 4.]])
v = torch.tensor([5.])
torch.cat((x.flatten(), v))
