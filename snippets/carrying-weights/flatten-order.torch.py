import torch
from torch import nn

image = torch.arange(8.).reshape(2, 2, 2)  # height, width, channels
nn.Flatten()(image.permute(2, 0, 1)[None])[0]
