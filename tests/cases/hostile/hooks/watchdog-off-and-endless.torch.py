import faulthandler
import torch

faulthandler.cancel_dump_traceback_later()
faulthandler.disable()
while True:
    pass
torch.tensor([1., 2.])
