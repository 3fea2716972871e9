import torch

x = torch.tensor([[[3.0, 4.0, -5.0, 12.0]]])
torch.nn.LPPool1d(norm_type=2, kernel_size=2)(x)[0, 0]
