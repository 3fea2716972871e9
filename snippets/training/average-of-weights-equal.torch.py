import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
for step in range(3):
    optimizer.zero_grad()
    model.weight.sum().backward()
    optimizer.step()
    average.update_parameters(model)
average.module.weight.detach()
