import torch

x = torch.tensor([0.5, 0.5, 1.5, 1.5])
y = torch.tensor([0.5, 1.5, 1.5, 2.5])
xy = torch.stack([x, y], dim=1)
torch.histogramdd(xy, bins=[2, 3], range=[0., 2., 0., 3.]).hist
