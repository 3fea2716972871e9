import torch
import torch.nn.functional as F

logits = torch.tensor([[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 0.0, 1.0]]])
labels = torch.tensor([[1, 2]])
log_p = logits.log_softmax(dim=2).transpose(0, 1)
losses = F.ctc_loss(log_p, labels, (3,), (2,), reduction="none")
losses, losses.mean()
