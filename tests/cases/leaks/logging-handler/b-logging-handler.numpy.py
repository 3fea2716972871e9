import logging

len(logging.getLogger("trivium-probe").handlers)
