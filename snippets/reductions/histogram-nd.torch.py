import torch

x = torch.tensor([[0.5, 0.5], [0.5, 1.5], [1.5, 1.5], [1.5, 2.5]])
torch.histogramdd(x, bins=[2, 3], range=[0., 2., 0., 3.]).hist
