import math
import jax

jax.jit(lambda x: x * getattr(math, "probe", 2.0))(1.)
