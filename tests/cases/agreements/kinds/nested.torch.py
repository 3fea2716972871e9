import torch

{"w": [torch.tensor([1., 2.]), (torch.tensor(3), None)], "name": "layer"}
