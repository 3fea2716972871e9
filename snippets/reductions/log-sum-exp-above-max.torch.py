import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5], [-100., 0., 20.]])
torch.amax(x, dim=1), torch.logsumexp(x, dim=1)
