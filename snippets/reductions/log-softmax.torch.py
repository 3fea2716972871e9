import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5]])
torch.log(torch.softmax(x, dim=1)), x - torch.logsumexp(x, dim=1, keepdim=True)
