import torch

x = torch.arange(16.0).reshape(1, 2, 1, 2, 4)  # batch, time, image
y = torch.nn.MaxPool2d(2)(x.flatten(0, 1))
y.unflatten(0, (1, 2)).squeeze()
