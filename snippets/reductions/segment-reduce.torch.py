import torch

x = torch.tensor([1., 2., 3., 4., 5.])
lengths = torch.tensor([2, 3])
torch.segment_reduce(x, "max", lengths=lengths)
