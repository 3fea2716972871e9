import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.zeros_(model.weight)
decay = torch.optim.swa_utils.get_ema_multi_avg_fn(0.9)
average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=decay)
for value in [0.0, 1.0, 1.0]:
    torch.nn.init.constant_(model.weight, value)
    average.update_parameters(model)
average.module.weight[0, 0]
