import torch

torch.manual_seed(0)
x = torch.tensor([[1., 2.], [3., 4.], [5., 6.], [7., 8.]])
x[torch.randperm(len(x))]
