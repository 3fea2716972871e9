import warnings
import jax.numpy as jnp

warnings.warn("use the other", DeprecationWarning)
jnp.array(2.)
