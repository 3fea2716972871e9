import torch

samples = [torch.tensor([1., 2., 6.]), torch.tensor([1., 2., 4., 9.])]
left = [x.var() for x in samples]
right = [len(x) / (len(x) - 1) * x.var(correction=0) for x in samples]
left, right
