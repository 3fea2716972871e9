import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Linear(3, 1))
[name for name, _ in model.named_parameters()]
