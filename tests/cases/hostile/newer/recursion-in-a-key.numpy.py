import numpy as np

class Key:
    def __hash__(self):
        return 1

    def __repr__(self):
        return repr(self)


{Key(): 1.}
