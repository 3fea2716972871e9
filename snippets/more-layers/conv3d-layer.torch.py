import torch

x = torch.arange(12.0).reshape(1, 1, 3, 2, 2)
layer = torch.nn.Conv3d(1, 1, kernel_size=2, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.arange(8.0).reshape(1, 1, 2, 2, 2))
layer(x).flatten().detach()
