import torch

x = torch.tensor([[[-1.0, 2.0, -2.0, -1.0]]])
torch.nn.LPPool1d(norm_type=3, kernel_size=2)(x)[0, 0]
