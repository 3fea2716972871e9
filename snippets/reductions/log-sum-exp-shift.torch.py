import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5]])
c = torch.tensor([10., -7.])
torch.logsumexp(x + c[:, None], dim=1), torch.logsumexp(x, dim=1) + c
