import torch

model = torch.nn.Sequential(
    torch.nn.Conv2d(1, 2, 5), torch.nn.MaxPool2d(2), torch.nn.Conv2d(2, 4, 3, padding=1)
)
tuple(model(torch.ones(1, 1, 28, 28)).shape[2:])
