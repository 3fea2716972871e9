import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=2)
rates = []
for loss in [1.0, 0.8, 0.8, 0.8, 0.8, 0.8]:
    schedule.step(loss)
    rates.append(optimizer.param_groups[0]["lr"])
torch.tensor(rates)
