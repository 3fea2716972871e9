import warnings
import jax.numpy as jnp

warnings.warn("all of them")
jnp.array(2.)
