import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([10.0, 20.0])
torch.meshgrid(x, y, indexing="xy")
