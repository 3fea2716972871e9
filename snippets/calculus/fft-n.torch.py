import torch

x = torch.tensor([[[1., 2., 4.], [0., 3., -1.]], [[5., 1., 0.], [2., 2., 7.]]])
torch.fft.fftn(x)
