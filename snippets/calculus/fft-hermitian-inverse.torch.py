import torch

x = torch.tensor([1., 2., 4., 7.])
torch.fft.ihfft(x)
