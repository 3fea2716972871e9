import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5]])
c = torch.tensor([10., -7.])
torch.softmax(x + c[:, None], dim=1), torch.softmax(x, dim=1)
