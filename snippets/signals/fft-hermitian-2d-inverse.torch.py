import torch

x = torch.tensor([[6.0, 1.0, 2.0, 0.0], [4.0, -1.0, 0.0, 3.0]])
torch.fft.ihfft2(x)
