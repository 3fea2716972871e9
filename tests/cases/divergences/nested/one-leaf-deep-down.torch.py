import torch

{'a': [{'b': (torch.tensor([1., 2.]), torch.tensor([3.]))}], 'c': torch.tensor(4.)}
