import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1))
for weight in model.parameters():
    torch.nn.init.ones_(weight)
model(torch.tensor([[1.0, -2.0], [3.0, 0.5]]))
