import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=1)
for loss in [10000.0, 9999.5, 9999.2]:
    schedule.step(loss)
torch.tensor(optimizer.param_groups[0]["lr"])
