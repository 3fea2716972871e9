import torch

x = torch.tensor([[1.0, 2.0]])
layer = torch.nn.AdaptiveLogSoftmaxWithLoss(2, 4, cutoffs=[2], div_value=1.0)
with torch.no_grad():
    layer.head.weight[:] = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    layer.tail[0][0].weight[:] = torch.eye(2)
    layer.tail[0][1].weight[:] = torch.tensor([[0.5, 0.0], [0.0, 0.5]])
    log_p = layer.log_prob(x)
log_p
