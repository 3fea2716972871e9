import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
for loss in [float("nan"), 0.8, 0.6, 0.4]:
    schedule.step(loss)
torch.tensor(optimizer.param_groups[0]["lr"])
