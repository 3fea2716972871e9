import torch

x = torch.tensor([[1., 2., 4., 7.], [0., 3., -1., 5.]])
torch.fft.rfftn(x)
