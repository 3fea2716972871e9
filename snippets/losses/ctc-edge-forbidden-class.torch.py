import torch
import torch.nn.functional as F

logits = torch.tensor([[[0.0, 0.0, -torch.inf]], [[0.0, 0.0, 0.0]]])  # no class 2 in the first step
F.ctc_loss(logits.log_softmax(dim=2), torch.tensor([[1]]), (2,), (1,), reduction="none")
