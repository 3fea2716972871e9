import numpy as np

"a\u2400b"
