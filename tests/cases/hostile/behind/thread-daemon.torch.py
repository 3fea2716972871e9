import threading
import time
import torch

threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
torch.tensor([1., 2.])
