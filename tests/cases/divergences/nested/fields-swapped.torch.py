import collections
import torch

x = torch.tensor([3., 1., 2.])
pair = collections.namedtuple('pair', 'indices values')
pair(torch.tensor([0, 1, 2]), x)
