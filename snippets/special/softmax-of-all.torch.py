import torch

x = torch.tensor([[0., 1.], [2., 0.]])
torch.special.softmax(x.flatten(), 0).reshape(x.shape)
