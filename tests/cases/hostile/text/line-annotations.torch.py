import torch

x = torch.tensor([1., 2.])  # (1)! [!code --] <!-- c --> { .annotate }
x
