import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]])  # 3 steps, 3 classes
log_p = logits.log_softmax(dim=1)[:, None]
F.ctc_loss(log_p, torch.tensor([[1, 2]]), (3,), (2,), reduction="sum")
