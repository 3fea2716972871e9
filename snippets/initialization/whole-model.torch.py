import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1))


def start(layer):
    if isinstance(layer, torch.nn.Linear):
        torch.nn.init.constant_(layer.weight, 0.5)
        torch.nn.init.zeros_(layer.bias)


model.apply(start)
model(torch.tensor([[1., 3.]]))
