import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, LambdaLR, SequentialLR, StepLR


def rates(make):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    schedule, found = make(optimizer), []
    for step in range(41):
        found.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    return found


def warm_up(optimizer):
    line = LambdaLR(optimizer, lambda step: step / 10)
    return SequentialLR(optimizer, [line, CosineAnnealingLR(optimizer, 30)], milestones=[10])


stairs = rates(lambda optimizer: StepLR(optimizer, 10, gamma=0.5))
smooth = rates(lambda optimizer: ExponentialLR(optimizer, 0.5**0.1))
cosine = rates(lambda optimizer: CosineAnnealingLR(optimizer, 40))
torch.tensor([stairs, smooth, cosine, rates(warm_up)])
