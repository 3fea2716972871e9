import torch

with torch.device("cpu"):
    x = torch.ones(2)
x.device.type
