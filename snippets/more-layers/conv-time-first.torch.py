import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0]], [[2.0]], [[3.0]]])  # time, batch, channels
kernel = torch.tensor([[[1.0]], [[10.0]]])  # time, channels in, channels out
F.conv_tbc(x, kernel, bias=torch.zeros(1))
