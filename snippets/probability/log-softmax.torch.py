import torch

z = torch.tensor([[1., 2., 3.], [0., 0., 4.]])
torch.log_softmax(z, dim=1)
