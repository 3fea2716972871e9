import torch
import torch.nn.functional as F

log_p = torch.zeros(2, 1, 3).log_softmax(dim=2)  # 2 steps, 3 classes
F.ctc_loss(log_p, torch.tensor([[1, 1]]), (2,), (2,), reduction="none")
