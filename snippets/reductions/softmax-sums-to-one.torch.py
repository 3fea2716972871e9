import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5]])
torch.softmax(x, dim=1).sum(dim=1), torch.ones(2)
