import torch

z = torch.tensor([[1., 2., 3.], [0., 0., 4.]])
torch.softmax(z, dim=1)
